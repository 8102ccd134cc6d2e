/** From this many waiting stories or unread notices on nobody counts further: the desk says more than ninety-nine. */
export const many = 100;
