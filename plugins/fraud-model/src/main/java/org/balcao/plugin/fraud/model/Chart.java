package org.balcao.plugin.fraud.model;

import java.util.List;
import java.util.Locale;

/** A plot of lines as SVG, with axes from 0 to 1 across and from 0 to a top upwards. */
final class Chart {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 300;
  private static final int LEFT = 56;
  private static final int BOTTOM = 40;
  private static final int TOP = 12;
  private static final int RIGHT = 12;
  private static final int POINTS = 400;

  private final StringBuilder svg = new StringBuilder();
  private final double top;

  /**
   * @param title what it shows, for those who cannot see it
   */
  Chart(String title, String across, String upwards, double top) {
    this.top = top > 0 ? top : 1;
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"><title>%s</title>%n"
            .formatted(WIDTH, HEIGHT, Html.escaped(title)));
    for (int i = 0; i <= 5; i++) {
      grid(i / 5.0);
    }
    text(LEFT + (WIDTH - LEFT - RIGHT) / 2, HEIGHT - 6, "middle", across);
    svg.append(
        "<text transform=\"translate(12 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n"
            .formatted(TOP + (HEIGHT - TOP - BOTTOM) / 2, Html.escaped(upwards)));
  }

  private void grid(double part) {
    double x = x(part);
    double y = y(part * top);
    line("grid", x, TOP, x, HEIGHT - BOTTOM);
    line("grid", LEFT, y, WIDTH - RIGHT, y);
    text((int) x, HEIGHT - BOTTOM + 14, "middle", Figures.of(part, 1));
    text(LEFT - 4, (int) y + 4, "end", label(part * top));
  }

  private String label(double value) {
    return top <= 1 ? Figures.of(value, 1) : top < 10 ? Figures.of(value, 1) : Figures.of(value, 0);
  }

  private void text(int x, int y, String anchor, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n"
            .formatted(x, y, anchor, Html.escaped(text)));
  }

  private void line(String type, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            type,
            x1,
            y1,
            x2,
            y2));
  }

  /** A line through points, of which at most {@value #POINTS} are drawn. */
  Chart curve(String type, List<double[]> points) {
    svg.append("<polyline class=\"").append(type).append("\" points=\"");
    double step = Math.max(1, points.size() / (double) POINTS);
    int drawn = -1;
    for (double at = 0; at < points.size(); at += step) {
      drawn = (int) at;
      point(points.get(drawn));
    }
    if (drawn != points.size() - 1 && !points.isEmpty()) {
      point(points.get(points.size() - 1));
    }
    svg.append("\"/>\n");
    return this;
  }

  private void point(double[] point) {
    svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point[0]), y(point[1])));
  }

  /** A line upwards, such as that of a threshold. */
  Chart mark(double across) {
    line("mark", x(across), TOP, x(across), HEIGHT - BOTTOM);
    return this;
  }

  private static double x(double value) {
    return LEFT + Math.max(0, Math.min(1, value)) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    double part = Math.max(0, Math.min(1, value / top));
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
  }

  String svg() {
    return svg + "</svg>\n";
  }
}
