/** From this many unread notices on nobody counts further: the bell says more than ninety-nine. */
export const manyUnread = 100;
