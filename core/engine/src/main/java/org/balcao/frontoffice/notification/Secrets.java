package org.balcao.frontoffice.notification;

/**
 * What a message tells nobody but its reader: kept messages have a mark in its place, and it is put
 * in while the message is handed over. Its {@code toString} shows nothing of it.
 *
 * @param payLink where a draft is completed; empty for none
 */
record Secrets(String payLink) {
  /** Stands for the link wherever the message is kept or shown. */
  static final String MARK = "[pay-link]";

  static final Secrets NONE = new Secrets("");

  String text(String kept) {
    return payLink.isEmpty() ? kept : kept.replace(MARK, payLink);
  }

  String html(String kept) {
    return payLink.isEmpty() ? kept : kept.replace(MARK, payLink.replace("&", "&amp;"));
  }

  @Override
  public String toString() {
    return "Secrets[]";
  }
}
