package org.balcao.backoffice.settlement;

/**
 * What came of a file.
 *
 * @param lines how many it has
 * @param known how many of them had been taken before, by a file or a feed
 * @param matched how many of the new ones agree with the store's books
 * @param differences how many of the new ones do not
 */
public record ImportReport(long lines, long known, long matched, long differences) {}
