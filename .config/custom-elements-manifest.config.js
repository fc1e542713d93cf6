// What the custom-elements manifest holds: the elements' public API, with paths as the package
// publishes them.

/** Leaves out what is private (`#fields`, `private` members, those of underscore names) and what belongs to classes. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          (member) =>
            !member.static && !member.privacy?.startsWith('pr') && !/^[#_]/.test(member.name),
        );
      }
    }
  },
};

/** Writes a union's members where its alias stands, so that docs offer the choices. */
function unions() {
  const found = new Map();
  const lists = new Map();
  const ofLists = new Map();
  return {
    name: 'unions',
    collectPhase({ts, node}) {
      // const schemes = ['light', 'dark'] as const;
      if (
        ts.isVariableDeclaration(node) &&
        node.initializer &&
        ts.isAsExpression(node.initializer)
      ) {
        const list = node.initializer.expression;
        if (ts.isArrayLiteralExpression(list) && list.elements.every(ts.isStringLiteral))
          lists.set(node.name.getText(), list.elements.map((one) => one.getText()).join(' | '));
      }
      if (!ts.isTypeAliasDeclaration(node)) return;
      // type Scheme = (typeof schemes)[number];
      const list = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText())?.[1];
      if (list) ofLists.set(node.name.text, list);
      if (!ts.isUnionTypeNode(node.type)) return;
      if (node.type.types.every(ts.isLiteralTypeNode)) {
        found.set(node.name.text, node.type.types.map((type) => type.getText()).join(' | '));
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const {members = [], attributes = []} of declarations) {
          for (const {type} of [...members, ...attributes]) {
            if (!type) continue;
            type.text = type.text
              .split(' | ')
              .map((one) => found.get(one) ?? lists.get(ofLists.get(one)) ?? one)
              .join(' | ');
          }
        }
      }
    },
  };
}

/** Names modules as they are published: dist/…js, not src/…ts. */
const published = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const rename = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const walk = (value) => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if ((key === 'path' || key === 'module') && typeof inner === 'string')
            value[key] = rename(inner);
          else walk(inner);
        }
      }
    };
    walk(customElementsManifest);
  },
};

/**
 * Keeps the elements alone: what they inherit is listed with them by now, and the rest of the modules is no API of theirs.
 */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({customElement}) => customElement) ?? [];
      const names = new Set(module.declarations.map(({name}) => name));
      module.exports =
        module.exports?.filter(({declaration}) => names.has(declaration?.name)) ?? [];
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({declarations}) => declarations.length > 0,
    );
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [unions(), publicOnly, published, elementsOnly],
};
