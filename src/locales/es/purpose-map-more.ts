import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../elements/purpose-map/more/map-more.messages.js';

const words: Translation<typeof english> = {
  menu: 'Más para el mapa',
  addList: 'Agregar tarjetas de una lista…',
  addPeople: 'Agregar personas de una hoja de cálculo…',
  paste: {
    one: 'Pegar {count} tarjeta',
    other: 'Pegar {count} tarjetas',
  },
  selectAll: 'Seleccionar todas las tarjetas',
  selectArea: 'Seleccionar un área',
  align: 'Alinear o distribuir…',
  arrange: 'Ordenar tarjetas…',
  overview: 'Vista general',
  merge: 'Combinar otra copia…',
  savePng: 'Guardar como imagen (PNG)',
  saveSvg: 'Guardar como imagen (SVG)',
  saveOutline: 'Guardar como esquema (texto)',
  savedFile: 'El archivo se está guardando.',
  tooLarge: 'Este mapa es demasiado grande para una imagen. Guárdenlo como SVG.',
  print: 'Imprimir en una hoja',
  printTiled: 'Imprimir en grande, en varias hojas',
  printBlank: 'Imprimir en blanco, para escribir',

  copy: 'Copiar',
  copied: {
    one: 'Se copió {count} tarjeta',
    other: 'Se copiaron {count} tarjetas',
  },
  cut: {
    one: 'Se cortó {count} tarjeta. Deshacer la devuelve.',
    other: 'Se cortaron {count} tarjetas. Deshacer las devuelve.',
  },
  many: {one: '{count} tarjeta', other: '{count} tarjetas'},
  duplicateMany: {
    one: 'Duplicar {count} tarjeta',
    other: 'Duplicar {count} tarjetas',
  },
  copyMany: {
    one: 'Copiar {count} tarjeta',
    other: 'Copiar {count} tarjetas',
  },
  moveMany: {
    one: 'Mover {count} tarjeta',
    other: 'Mover {count} tarjetas',
  },
  addedMany: {
    one: 'Se agregó {count} tarjeta',
    other: 'Se agregaron {count} tarjetas',
  },

  'align.left': 'Alinear los bordes izquierdos',
  'align.center': 'Alinear los centros',
  'align.right': 'Alinear los bordes derechos',
  'align.top': 'Alinear los bordes superiores',
  'align.middle': 'Alinear a media altura',
  'align.bottom': 'Alinear los bordes inferiores',
  'distribute.across': 'Mismo espacio de izquierda a derecha',
  'distribute.down': 'Mismo espacio de arriba abajo',
  aligned: {
    one: 'Se movió {count} tarjeta',
    other: 'Se movieron {count} tarjetas',
  },
  alignedNone: 'No hay nada que mover: ya están en su lugar.',

  arranging: 'Ordenar tarjetas',
  arrangeRule: 'Cómo',
  'rule.zone': 'Por zona',
  'rule.connection': 'Por conexión',
  arrangeWhich: 'Qué tarjetas',
  'which.unplaced': 'Las que nadie ha colocado',
  'which.selected': 'Las seleccionadas',
  'which.all': 'Todas',
  wouldMove: {one: 'Se movería {count} tarjeta', other: 'Se moverían {count} tarjetas'},
  allPlaced: 'Alguien ha colocado todas las tarjetas. «Todas» las ordena también.',
  keepArranged: 'Dejarlo así',
  arranged: {one: 'Se ordenó {count} tarjeta', other: 'Se ordenaron {count} tarjetas'},

  areaFirst: 'Elijan una esquina del área.',
  areaSecond: 'Elijan la esquina opuesta.',

  pullToConnect: 'Arrastre hasta la tarjeta a la que lleva esta',

  finding: 'Buscar tarjetas',
  findWords: 'Palabras',
  findKind: 'Tipo',
  findPerson: 'Persona',
  anyKind: 'Todos los tipos',
  anyPerson: 'Todas las personas',
  found: {
    one: '{found} de {count} tarjeta',
    other: '{found} de {count} tarjetas',
  },
  showAll: 'Mostrar todo',
  closeFind: 'Cerrar',

  listTitle: 'Agregar tarjetas de una lista',
  listHint:
    'Una tarjeta por línea. Una línea que empieza con un tipo, como «Persona: Ana Ruiz», crea una tarjeta de ese tipo.',
  listLines: 'Lista',
  listKind: 'Tipo de las demás líneas',
  listAddNone: 'Agregar tarjetas',
  listAdd: {
    one: 'Agregar {count} tarjeta',
    other: 'Agregar {count} tarjetas',
  },
  cancel: 'Cancelar',

  peopleTitle: 'Agregar personas de una hoja de cálculo',
  peopleHint:
    'Peguen una tabla o elijan un archivo CSV. Las columnas pueden llamarse Nombre y Apellidos (o Nombre completo), Rol y Puesto; sin esos nombres se toman en ese orden. No se agrega nada antes de confirmarlo.',
  peopleFile: 'Archivo',
  peopleUnreadable:
    'Este archivo no se puede leer como texto en UTF-8. Guárdenlo como «CSV UTF-8» e intenten de nuevo.',
  peopleTable: 'Tabla',
  peopleCards: 'Poner una tarjeta de cada persona en el mapa',
  peopleAddNone: 'Agregar personas',
  peopleAdd: {one: 'Agregar {count} persona', other: 'Agregar {count} personas'},
  peopleAdded: {one: 'Se agregó {count} persona', other: 'Se agregaron {count} personas'},
  peopleFound: {one: 'Se agregaría {count} persona', other: 'Se agregarían {count} personas'},
  rowProblems: 'Lo que no encaja',
  'row.no-name': 'La fila {row} se omite: no tiene nombre ({value}).',
  'row.known': 'La fila {row} se omite: {value} ya está en el plan.',
  'row.twice': 'La fila {row} se omite: {value} aparece dos veces en la tabla.',
  'row.role': 'Fila {row}: «{value}» no es un rol que el plan conozca y pasa a ser el puesto.',
  columnsUnused: 'Columnas que se omiten: {names}',

  mergeTitle: 'Combinar otra copia de este plan',
  mergeHint:
    'Elijan la otra copia. Primero se muestra lo que difiere; nada cambia antes de combinar.',
  mergeFile: 'La otra copia',
  mergeBase: 'Aquello de lo que salieron ambas copias, si lo tienen',
  mergeBaseHint: 'Con ello, lo que alguien quitó sigue quitado. Sin ello, no se quita nada.',
  mergeUnreadable: 'Este archivo no es un plan que se pueda abrir.',
  mergeOther: 'Este archivo dice que es otro plan. Al combinarlo se agrega todo a este.',
  mergeSame: 'Las dos copias dicen lo mismo.',
  mergeDifferences: 'Lo que difiere',
  mergeDo: 'Combinar',
  mergeDone: 'Las copias están combinadas. Deshacer lo revierte.',
  mergeBoth: 'Cambiado en las dos copias: {name}',
  mergeMine: 'Conservar lo nuestro',
  mergeTheirs: 'Tomar lo suyo',
  mergeLists:
    'Las dos copias cambiaron una lista o su orden: {name}. Queda la nuestra, con lo nuevo de la suya.',
  mergeParts: 'Otras partes que cambian: {names}',
  'fate.added': {one: '{count} viene de la otra copia', other: '{count} vienen de la otra copia'},
  'fate.changed': {one: '{count} cambia', other: '{count} cambian'},
  'fate.removed': {
    one: '{count} se quita, como en la otra copia',
    other: '{count} se quitan, como en la otra copia',
  },
  'fate.kept': {
    one: '{count} está solo aquí y se queda',
    other: '{count} están solo aquí y se quedan',
  },
  'fate.gone': {
    one: '{count} se quitó aquí y sigue quitado',
    other: '{count} se quitaron aquí y siguen quitados',
  },
  'item.person': 'Persona',
  'item.card': 'Tarjeta',
  'item.connection': 'Conexión',
  'item.action': 'Acción',
  'item.outcome': 'Resultado',
  'item.strategy': 'Estrategia',
  'item.measure': 'Medida',
  'item.other': 'Parte del plan',
  'item.plan': 'el propio plan',
};

export default words;
