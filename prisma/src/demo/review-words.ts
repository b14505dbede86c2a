/** What people say about a product, from one star to five; % stands for the product. */

export const reviewWords: readonly {
  titles: readonly string[];
  openings: readonly string[];
  details: readonly string[];
  endings: readonly string[];
}[] = [
  {
    titles: ["Broke in a week", "Very disappointed", "Not as described", "Sending it back", "Sadly, no"],
    openings: [
      "I wanted to like this %, but it did not last.",
      "My % arrived damaged.",
      "This % looks nothing like the picture.",
    ],
    details: [
      "One part came off on the second day.",
      "The finish is scratched all over.",
      "It smells of glue, weeks later.",
    ],
    endings: [
      "I asked for my money back.",
      "One star is for the quick answer from the shop.",
      "I can't recommend it.",
    ],
  },
  {
    titles: [
      "Expected more",
      "Below average",
      "Nice idea, poor finish",
      "Not worth the price",
      "Only just works",
    ],
    openings: [
      "For the price I expected a better %.",
      "The % does its job, but only just.",
      "A nice idea for a %, poorly made.",
    ],
    details: ["The edges are rough.", "It is smaller than I thought.", "After a month it already looks old."],
    endings: [
      "I will look for another one.",
      "Maybe mine was a bad piece.",
      "I keep it because sending it back is a bother.",
    ],
  },
  {
    titles: ["It is all right", "Does the job", "Good, not great", "Mixed feelings", "Fair for the money"],
    openings: [
      "A decent %, no more and no less.",
      "The % is fine, though not what I had in mind.",
      "I use this % every other day.",
    ],
    details: [
      "The colour is darker than on the screen.",
      "It took longer to get used to than I thought.",
      "Well made, but the instructions are poor.",
    ],
    endings: [
      "For the money it is fair.",
      "I might choose another size next time.",
      "It does what it should.",
    ],
  },
  {
    titles: ["Very good", "Happy with it", "Well made", "Good value", "Would buy again", "Nearly perfect"],
    openings: [
      "A really good % that feels solid.",
      "I am happy with this %.",
      "The % came quickly and well packed.",
      "Bought this % for my sister, and she likes it a lot.",
    ],
    details: [
      "The material is better than I expected.",
      "It is a little heavier than I thought.",
      "The colour goes with everything we have.",
      "Only the packaging could be smaller.",
    ],
    endings: [
      "I would buy it again.",
      "One star less for the price.",
      "Good value all in all.",
      "It has its place in our home now.",
    ],
  },
  {
    titles: [
      "Love it",
      "Perfect",
      "Best I ever had",
      "Simply beautiful",
      "Worth every cent",
      "Exactly right",
      "A joy to use",
    ],
    openings: [
      "This % is exactly what I was looking for.",
      "The best % I have ever had.",
      "I did not know that a % could be such a joy.",
      "We use the % every single day.",
      "My second % of this series, and I am as happy as with the first.",
    ],
    details: [
      "You can see that somebody thought about the details.",
      "It looks even better than in the pictures.",
      "It feels as if it would last for ever.",
      "Friends ask where we got it.",
      "The quality is outstanding.",
    ],
    endings: [
      "I can recommend it to everyone.",
      "Worth every cent.",
      "I have already ordered another one.",
      "Thank you, also for the quick delivery.",
      "Five stars without a second thought.",
    ],
  },
];
