// The manifest is made from src before Storybook starts; type checks do not wait for it.
declare module '*/custom-elements.json' {
  const manifest: {modules: unknown};
  export default manifest;
}
