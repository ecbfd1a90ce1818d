/**
 * Files of comma-separated values that strangers wrote: {@link org.balcao.kernel.csv.CsvRecords}.
 */
@NullMarked
package org.balcao.kernel.csv;

import org.jspecify.annotations.NullMarked;
