// How html`` and css`` literals shrink for dist/: comments and runs of white space go, and
// nothing that a page could notice. Attributes stay even where they are empty (an option's
// value="" means something), and white space between elements is kept as one space, so that
// what is built lays out as what was tested.

const PLACEHOLDER = '@TEMPLATE_EXPRESSION();';

/**
 * Shrinks CSS by white space, comments and the zero before a point. A full CSS parser would be a few bytes better
 * and knows less CSS than browsers do (nesting, @layer, @container).
 * @param {string} css with PLACEHOLDER where the literal has an expression
 */
export function minifyCss(css) {
  return css
    .split(PLACEHOLDER)
    .join('\uE000')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/(?<![\w.])0\.(?=\d)/g, '.')
            .replace(/;}/g, '}'),
    )
    .join('')
    .trim()
    .split('\uE000')
    .join(PLACEHOLDER);
}

/** Options for rollup-plugin-html-literals. */
export const literals = {
  include: ['src/**/*.ts'],
  failOnError: true,
  options: {
    minifyOptions: {
      conservativeCollapse: true,
      decodeEntities: false,
      // In SVG a shape ends there; without it the next one would be its child, and not drawn.
      keepClosingSlash: true,
      minifyCSS: minifyCss,
      minifyJS: false,
      processConditionalComments: false,
      removeEmptyAttributes: false,
    },
  },
};
