/**
 * Complaints: {@link org.balcao.spi.complaint.ComplaintSource} and {@link
 * org.balcao.spi.complaint.ComplaintAnalyzer}.
 */
@NullMarked
package org.balcao.spi.complaint;

import org.jspecify.annotations.NullMarked;
