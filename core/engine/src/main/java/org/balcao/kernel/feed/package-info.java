/**
 * News that providers keep for the store to fetch, read durably: the cursor and what was made of
 * the items are committed together. Start at {@link org.balcao.kernel.feed.FeedConsumer}.
 */
@NullMarked
package org.balcao.kernel.feed;

import org.jspecify.annotations.NullMarked;
