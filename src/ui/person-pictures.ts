/** Sixteen drawn people for personas and seats, described by parts; nobody real, nobody a joke. */

export interface PersonParts {
  skin: string;
  hair:
    | 'short'
    | 'side'
    | 'bob'
    | 'long'
    | 'bun'
    | 'curls'
    | 'afro'
    | 'balding'
    | 'braid'
    | 'cap'
    | 'hijab'
    | 'turban'
    | 'wispy';
  /** Of the hair, or of the cloth that covers it. */
  hairColour: string;
  clothes: string;
  backdrop: string;
  collar: 'round' | 'open' | 'polo' | 'shawl';
  face?: 'child' | 'old';
  glasses?: true;
  beard?: string;
  hearingAid?: true;
  wheelchair?: true;
}

// A small palette, so that sixteen pictures side by side look like one family.
const skin = {
  fair: '#f3cfb3',
  rosy: '#eebd9f',
  olive: '#d9a577',
  tan: '#c08457',
  brown: '#94603c',
  deep: '#7c4f39',
};
const hair = {
  blond: '#d9b26a',
  red: '#a8532b',
  brown: '#6a4630',
  dark: '#2f2826',
  grey: '#a9a79f',
  white: '#e9e5da',
};
const cloth = {
  spruce: '#1e6a66',
  lake: '#3c6f9c',
  moss: '#6d7f3c',
  rowan: '#b3452f',
  plum: '#6f4673',
  ochre: '#c58a2b',
  slate: '#4d5b63',
  linen: '#efe4cd',
};
const wash = {
  sand: '#f0dfbd',
  mist: '#cfe0dd',
  sky: '#cfdfec',
  rose: '#f1d3c6',
  lichen: '#dde3bf',
  heather: '#dfd3e6',
};

/** On a pale beard the mouth is drawn dark. */
export const paleBeard = hair.white;

export const personPictures = {
  aino: {
    skin: skin.fair,
    hair: 'bob',
    hairColour: hair.white,
    clothes: cloth.plum,
    backdrop: wash.heather,
    collar: 'shawl',
    face: 'old',
    glasses: true,
  },
  veikko: {
    skin: skin.rosy,
    hair: 'balding',
    hairColour: hair.grey,
    clothes: cloth.slate,
    backdrop: wash.mist,
    collar: 'open',
    face: 'old',
    hearingAid: true,
  },
  sara: {
    skin: skin.olive,
    hair: 'long',
    hairColour: hair.dark,
    clothes: cloth.rowan,
    backdrop: wash.sand,
    collar: 'round',
  },
  elias: {
    skin: skin.fair,
    hair: 'side',
    hairColour: hair.blond,
    clothes: cloth.lake,
    backdrop: wash.lichen,
    collar: 'polo',
  },
  amina: {
    skin: skin.brown,
    hair: 'hijab',
    hairColour: cloth.spruce,
    clothes: cloth.slate,
    backdrop: wash.rose,
    collar: 'round',
  },
  joonas: {
    skin: skin.rosy,
    hair: 'short',
    hairColour: hair.red,
    clothes: cloth.moss,
    backdrop: wash.sky,
    collar: 'round',
    beard: hair.red,
    wheelchair: true,
  },
  helmi: {
    skin: skin.fair,
    hair: 'bun',
    hairColour: hair.grey,
    clothes: cloth.ochre,
    backdrop: wash.mist,
    collar: 'open',
    face: 'old',
  },
  samuel: {
    skin: skin.deep,
    hair: 'short',
    hairColour: hair.dark,
    clothes: cloth.ochre,
    backdrop: wash.sky,
    collar: 'polo',
    glasses: true,
  },
  niilo: {
    skin: skin.fair,
    hair: 'wispy',
    hairColour: hair.brown,
    clothes: cloth.rowan,
    backdrop: wash.lichen,
    collar: 'round',
    face: 'child',
  },
  linh: {
    skin: skin.olive,
    hair: 'bob',
    hairColour: hair.dark,
    clothes: cloth.linen,
    backdrop: wash.rose,
    collar: 'open',
  },
  omar: {
    skin: skin.tan,
    hair: 'side',
    hairColour: hair.dark,
    clothes: cloth.spruce,
    backdrop: wash.sand,
    collar: 'open',
    beard: hair.dark,
  },
  fatou: {
    skin: skin.deep,
    hair: 'afro',
    hairColour: hair.dark,
    clothes: cloth.plum,
    backdrop: wash.lichen,
    collar: 'round',
  },
  kerttu: {
    skin: skin.rosy,
    hair: 'braid',
    hairColour: hair.blond,
    clothes: cloth.lake,
    backdrop: wash.rose,
    collar: 'round',
    face: 'child',
  },
  paavo: {
    skin: skin.fair,
    hair: 'cap',
    hairColour: cloth.slate,
    clothes: cloth.rowan,
    backdrop: wash.mist,
    collar: 'round',
    face: 'old',
    beard: hair.white,
  },
  priya: {
    skin: skin.brown,
    hair: 'curls',
    hairColour: hair.dark,
    clothes: cloth.spruce,
    backdrop: wash.heather,
    collar: 'shawl',
    glasses: true,
  },
  harjit: {
    skin: skin.tan,
    hair: 'turban',
    hairColour: cloth.lake,
    clothes: cloth.linen,
    backdrop: wash.sand,
    collar: 'open',
    beard: hair.grey,
    face: 'old',
  },
} as const satisfies Record<string, PersonParts>;

export type PersonPictureId = keyof typeof personPictures;
export const personPictureIds = Object.keys(personPictures) as PersonPictureId[];
export const isPersonPictureId = (value: unknown): value is PersonPictureId =>
  typeof value === 'string' && Object.hasOwn(personPictures, value);
