/**
 * Money that payers or their banks want back without asking the store. Entry point: {@link
 * org.balcao.backoffice.dispute.Disputes}.
 */
@NullMarked
package org.balcao.backoffice.dispute;

import org.jspecify.annotations.NullMarked;
