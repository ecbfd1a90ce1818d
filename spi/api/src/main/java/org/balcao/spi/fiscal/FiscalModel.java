package org.balcao.spi.fiscal;

/** What a fiscal document is, in words that countries share. */
public enum FiscalModel {
  /** An invoice for goods that an authority authorises; Brazil: NF-e, model 55. */
  GOODS_INVOICE,
  /** A receipt for a consumer at the counter; Brazil: NFC-e, model 65. */
  CONSUMER_RECEIPT,
  /** An invoice for services that an authority authorises; Brazil: NFS-e. */
  SERVICE_INVOICE,
  /** An invoice in a prescribed form that nobody authorises; Europe: EN 16931. */
  INVOICE,
  /** What takes an invoice of that form back, in whole or in part. */
  CREDIT_NOTE,
  /** A document for goods that travel without a sale; Brazil: DC-e. */
  TRANSPORT_DECLARATION
}
