/** IBM's checker as a script for pages: it sets the global `ace_ibma`. */
declare module 'accessibility-checker-engine/ace-window.js';
