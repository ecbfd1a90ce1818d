package org.balcao.plugin.fraud.model;

/** What the values of a column are, and hence what is made of them. */
public enum ColumnKind {
  /** A moment: its hour and weekday, and the time between it and other moments. */
  TIME,
  /** A number: itself. */
  NUMBER,
  /** One of few words, such as a browser: which one, or how often it was fraud. */
  CATEGORY,
  /** One of many, shared by orders that belong together, such as a device: who else had it. */
  IDENTIFIER,
  /** An IP address, dotted, IPv6 or as a number: who else had it or its network. */
  IP,
  /** An e-mail address: who else had it, and its domain. */
  EMAIL,
  /** Not looked at: constant, a row number, or excluded. */
  IGNORED
}
