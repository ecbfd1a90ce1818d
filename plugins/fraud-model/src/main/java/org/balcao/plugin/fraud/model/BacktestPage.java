package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
/** stub */
final class BacktestPage {
  private BacktestPage() {}
  static void write(BacktestResult result, Ranking ranking, Path file) {}
}
