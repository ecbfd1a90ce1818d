package org.balcao.plugin.fraud.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * When and by whom each value of one identifier was used: sorted arrays of hashes, so that a model
 * knows a device again without knowing it.
 */
final class Sightings {
  static final byte UNKNOWN = -1;
  static final byte GOOD = 0;
  static final byte FRAUD = 1;
  private static final int ENTRY_BYTES = 21;

  private long[] keys;
  private long[] times;
  private int[] who;
  private byte[] labels;
  private int size;

  Sightings() {
    this(1024);
  }

  private Sightings(int capacity) {
    keys = new long[capacity];
    times = new long[capacity];
    who = new int[capacity];
    labels = new byte[capacity];
  }

  /**
   * @param time in milliseconds since 1970; {@link Long#MAX_VALUE} where it is not known
   */
  void add(long key, long time, int user, byte label) {
    if (size == keys.length) {
      int capacity = size + (size >> 1);
      keys = Arrays.copyOf(keys, capacity);
      times = Arrays.copyOf(times, capacity);
      who = Arrays.copyOf(who, capacity);
      labels = Arrays.copyOf(labels, capacity);
    }
    keys[size] = key;
    times[size] = time;
    who[size] = user;
    labels[size++] = label;
  }

  /** To be called once all were added. */
  Sightings sorted() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> {
          int byKey = Long.compare(keys[a], keys[b]);
          if (byKey != 0) {
            return byKey;
          }
          int byTime = Long.compare(times[a], times[b]);
          if (byTime != 0) {
            return byTime;
          }
          int byUser = Integer.compare(who[a], who[b]);
          return byUser != 0 ? byUser : Byte.compare(labels[a], labels[b]);
        });
    Sightings sorted = new Sightings(Math.max(1, size));
    for (Integer i : order) {
      sorted.add(keys[i], times[i], who[i], labels[i]);
    }
    return sorted;
  }

  int size() {
    return size;
  }

  /** The first entry of a key, or where it would be. */
  int first(long key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first entry of a key from {@code from} on that is later than a moment. */
  int after(long key, int from, long time) {
    int low = from;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] == key && times[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isOf(int entry, long key) {
    return entry >= 0 && entry < size && keys[entry] == key;
  }

  long time(int entry) {
    return times[entry];
  }

  int who(int entry) {
    return who[entry];
  }

  byte label(int entry) {
    return labels[entry];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeLong(keys[i]);
      out.writeLong(times[i]);
      out.writeInt(who[i]);
      out.writeByte(labels[i]);
    }
  }

  static Sightings read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || (long) size * ENTRY_BYTES > in.available()) {
      throw new IOException("sightings end early");
    }
    Sightings sightings = new Sightings(Math.max(1, size));
    for (int i = 0; i < size; i++) {
      sightings.add(in.readLong(), in.readLong(), in.readInt(), in.readByte());
    }
    return sightings;
  }
}
