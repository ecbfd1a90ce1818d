/**
 * What is odd about orders, for staff to look at: {@link
 * org.balcao.backoffice.analysis.OrderAnalyses}.
 */
@NullMarked
package org.balcao.backoffice.analysis;

import org.jspecify.annotations.NullMarked;
