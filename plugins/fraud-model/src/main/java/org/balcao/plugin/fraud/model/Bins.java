package org.balcao.plugin.fraud.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Sorts the values of each figure into at most {@value #MOST} bins, so that trees are quick to grow
 * and do not care for scale. Bin 0 is for what is missing.
 */
final class Bins {
  static final int MOST = 100;

  private final float[][] edges;

  private Bins(float[][] edges) {
    this.edges = edges;
  }

  /**
   * Finds the edges. Those of frauds count as much as those of good orders, however few they are.
   */
  static Bins of(float[][] rows, boolean[] frauds, int width) {
    float[][] edges = new float[width][];
    float[] good = new float[rows.length];
    float[] bad = new float[rows.length];
    for (int f = 0; f < width; f++) {
      int goods = 0;
      int bads = 0;
      for (int i = 0; i < rows.length; i++) {
        if (Float.isNaN(rows[i][f])) {
          continue;
        }
        if (frauds[i]) {
          bad[bads++] = rows[i][f];
        } else {
          good[goods++] = rows[i][f];
        }
      }
      edges[f] = edges(good, goods, bad, bads);
    }
    return new Bins(edges);
  }

  private static float[] edges(float[] good, int goods, float[] bad, int bads) {
    Arrays.sort(good, 0, goods);
    Arrays.sort(bad, 0, bads);
    float[] candidates = new float[MOST];
    int half = MOST / 2;
    int count = 0;
    for (int i = 0; i < half; i++) {
      if (goods > 0) {
        candidates[count++] = good[(int) ((long) i * goods / half)];
      }
      if (bads > 0) {
        candidates[count++] = bad[(int) ((long) i * bads / half)];
      }
    }
    Arrays.sort(candidates, 0, count);
    float[] edges = new float[count];
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || candidates[i] != candidates[i - 1]) {
        edges[different++] = candidates[i];
      }
    }
    // The smallest value needs no edge: nothing lies below it.
    return different == 0 ? new float[0] : Arrays.copyOfRange(edges, 1, different);
  }

  int width() {
    return edges.length;
  }

  /** Whether a figure tells orders apart at all. */
  boolean varies(int figure, boolean someMissing) {
    return edges[figure].length > 0 || someMissing;
  }

  byte[] sort(float[] figures) {
    byte[] bins = new byte[edges.length];
    for (int f = 0; f < bins.length; f++) {
      bins[f] = bin(edges[f], figures[f]);
    }
    return bins;
  }

  /** 1 below the first edge, then one more from each edge on. */
  private static byte bin(float[] edges, float value) {
    if (Float.isNaN(value)) {
      return 0;
    }
    // Zero and minus zero are one, which the search would tell apart.
    int place = Arrays.binarySearch(edges, value == 0 ? 0f : value);
    return (byte) (place >= 0 ? place + 2 : -place);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(edges.length);
    for (float[] some : edges) {
      out.writeInt(some.length);
      for (float edge : some) {
        out.writeFloat(edge);
      }
    }
  }

  static Bins read(DataInputStream in, int width) throws IOException {
    if (in.readInt() != width) {
      throw new IOException("bins are of other figures");
    }
    float[][] edges = new float[width][];
    for (int f = 0; f < width; f++) {
      int count = in.readInt();
      if (count < 0 || count > MOST) {
        throw new IOException("a figure has too many bins");
      }
      edges[f] = new float[count];
      for (int i = 0; i < count; i++) {
        edges[f][i] = in.readFloat();
      }
    }
    return new Bins(edges);
  }
}
