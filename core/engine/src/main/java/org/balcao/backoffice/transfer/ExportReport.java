package org.balcao.backoffice.transfer;

import java.util.UUID;

/**
 * What was written.
 *
 * @param id under which the export is remembered
 * @param rows of a CSV without the header; of JSON as many as orders
 * @param complete whether all were written; else it was cancelled
 */
public record ExportReport(UUID id, long orders, long rows, boolean complete) {}
