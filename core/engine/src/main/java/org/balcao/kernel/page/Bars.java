package org.balcao.kernel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of bars, one below the other, each cut into parts of the same few sorts. Colours are
 * those of Okabe and Ito, which colour-blind people can tell apart; each part also says in words
 * what it is. Not thread-safe.
 */
public final class Bars {
  private static final List<String> COLOURS =
      List.of("#009E73", "#E69F00", "#0072B2", "#CC79A7", "#999999", "#D55E00");

  private static final int WIDTH = 760;
  private static final int LEFT = 210;
  private static final int RIGHT = 90;
  private static final int ROW = 28;

  private record Bar(String label, List<Double> parts, String total) {}

  private final String title;
  private final List<String> sorts;
  private final List<Bar> bars = new ArrayList<>();
  private final boolean shares;

  private Bars(String title, List<String> sorts, boolean shares) {
    if (sorts.size() > COLOURS.size()) {
      throw new IllegalArgumentException("at most " + COLOURS.size() + " sorts of parts");
    }
    this.title = title;
    this.sorts = List.copyOf(sorts);
    this.shares = shares;
  }

  /** Every bar has the whole length: what counts is the share of each part. */
  public static Bars shares(String title, List<String> sorts) {
    return new Bars(title, sorts, true);
  }

  /** The longest bar has the whole length. */
  public static Bars lengths(String title, List<String> sorts) {
    return new Bars(title, sorts, false);
  }

  /**
   * Adds a bar.
   *
   * @param parts as many as there are sorts; none is negative
   * @param total stands behind the bar
   */
  public Bars bar(String label, List<Double> parts, String total) {
    if (parts.size() != sorts.size() || parts.stream().anyMatch(part -> !(part >= 0))) {
      throw new IllegalArgumentException("a bar has a part of zero or more for each sort");
    }
    bars.add(new Bar(label, List.copyOf(parts), total));
    return this;
  }

  String svg() {
    int height = 30 + ROW * bars.size() + 34;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><title>%s</title>%n",
            WIDTH,
            height,
            Escape.html(title),
            Escape.html(title)));
    svg.append(text(0, 16, "start", title));
    double longest = bars.stream().mapToDouble(Bars::sum).max().orElse(0);
    int y = 30;
    for (Bar bar : bars) {
      svg.append(text(LEFT - 8, y + 17, "end", shortened(bar.label())));
      double whole = shares ? sum(bar) : longest;
      double x = LEFT;
      for (int i = 0; i < sorts.size(); i++) {
        double width = whole == 0 ? 0 : bar.parts().get(i) / whole * (WIDTH - LEFT - RIGHT);
        if (width > 0) {
          svg.append(
              String.format(
                  Locale.ROOT,
                  "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"20\" fill=\"%s\"><title>%s:"
                      + " %s</title></rect>%n",
                  x,
                  y + 2,
                  width,
                  COLOURS.get(i),
                  Escape.html(sorts.get(i)),
                  number(bar.parts().get(i))));
        }
        x += width;
      }
      svg.append(
          text((int) Math.ceil(shares ? WIDTH - RIGHT : x) + 8, y + 17, "start", bar.total()));
      y += ROW;
    }
    svg.append(legend(y + 18));
    return svg.append("</svg>").toString();
  }

  private String legend(int y) {
    StringBuilder legend = new StringBuilder();
    int x = LEFT;
    for (int i = 0; i < sorts.size(); i++) {
      legend.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>%n",
              x,
              y - 10,
              COLOURS.get(i)));
      legend.append(text(x + 17, y, "start", sorts.get(i)));
      x += 30 + 8 * sorts.get(i).length();
    }
    return legend.toString();
  }

  private static double sum(Bar bar) {
    return bar.parts().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String shortened(String label) {
    return label.length() <= 30 ? label : label.substring(0, 29) + "…";
  }

  private static String text(int x, int y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        Escape.html(text));
  }
}
