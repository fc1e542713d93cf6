<?php
/* Loads Cairn, and lets every account of this site put its tools on a page. */
add_action('wp_head', function () {
  echo '<script type="module" src="', esc_url(content_url('cairn/cdn/cairn.js')), '"></script>', "\n";
});
add_filter('wp_kses_allowed_html', function ($tags) {
  $attributes = ['src', 'save', 'storage', 'storage-key', 'action', 'by-section', 'shared-device',
    'own-device', 'view', 'scale', 'readonly', 'lang', 'scheme', 'density', 'heading', 'heading-level'];
  foreach (['plan', 'guide', 'theory-of-action', 'purpose-map', 'action-timeline', 'impact-survey', 'impact-results',
    'thread', 'conditions', 'decision', 'feedback-plan'] as $tool)
    $tags["cairn-$tool"] = array_fill_keys($attributes, true);
  return $tags;
});
