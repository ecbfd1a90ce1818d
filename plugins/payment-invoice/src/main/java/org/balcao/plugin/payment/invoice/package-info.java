/**
 * Payment on account: the buyer gets the goods now and pays an invoice later. Found by the store as
 * payment type {@code invoice}; start at {@link
 * org.balcao.plugin.payment.invoice.InvoiceGatewayProvider}.
 */
@NullMarked
package org.balcao.plugin.payment.invoice;

import org.jspecify.annotations.NullMarked;
