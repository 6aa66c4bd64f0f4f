const FIRST =
  `Wren Moss Hollis Aster Fern Sorrel Linden Juniper Briar Clover Rowan Sage Heath Ivy Laurel
  Basil Bryony Cedar Elder Flint Hazel Iris Larch Maple Myrtle Olive Pip Quill Reed Robin Rue Sedge
  Tansy Umber Vetch Willow Yarrow Ash Birch Coral Dune Ember Finch Garnet Heron Indigo Jay Kestrel
  Lark Nettle Opal Pebble Plover Poppy Skye Slate Starling Teal Tern Violet`.split(/\s+/);

const LAST =
  `Sampleby Fauxley Notreal Demoson Testwick Mocksworth Pretendal Inventon Fictley Madeupham
  Examplar Dummyson Stubfield Draftley Nonesuch Unrealby Fabling Figmentley Phantomley Proxley
  Loremby Ipsumdale Quuxford Testerly Trialby Specimenne Exemplby Protoford Mockingdale Simulby
  Synthwell Virtualey Hypothetson Conjectley Fabricant Placewell Fillerby Sandboxer Blankley
  Nowhereson Storybookes Paperfolk Cardboarden Shadowley Puppetson Stageley Propsworth Understudy
  Walkonby Scriptley Fablewick Imaginetti Allegoray Novelby Pseudley Aliasson Nemoson Vaguely
  Templateux Sketchley`.split(/\s+/);

/**
 * The name of virtual patient number 1, 2, 3 …, plainly invented and no two alike for 3,600 people.
 *
 * @example personName(1) === 'Wren Sampleby'
 */
export function personName(number: number): string {
  const index = number - 1;
  const round = Math.floor(index / FIRST.length);
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[(index + round) % LAST.length] ?? '';
  return `${first} ${last}`;
}
