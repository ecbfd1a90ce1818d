package org.balcao.plugin.fraud.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A model as a file: a ZIP of what it is ({@code model.json}), its trees and its tables. It holds
 * arrays of numbers and names, never objects, so that reading a file runs no code of the file; it
 * holds no clock, so that equal models are equal files.
 */
final class ModelFile {
  private static final int FORMAT = 1;
  private static final String CARD = "model.json";
  private static final String TREES = "trees.bin";
  private static final String TABLES = "tables.bin";
  private static final long MOST_BYTES = 1L << 30;

  private ModelFile() {}

  static byte[] trees(Forest forest, Bins bins) {
    return bytes(
        out -> {
          bins.write(out);
          forest.write(out);
        });
  }

  static byte[] tables(Features features) {
    return bytes(
        out -> {
          for (RateTable table : features.rates.values()) {
            table.write(out);
          }
          for (Sightings seen : features.sightings.values()) {
            seen.write(out);
          }
        });
  }

  private interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writer.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return bytes.toByteArray();
  }

  /** Writes a file whole or not at all. */
  static void write(FraudModel model, Path file) {
    byte[] trees = trees(model.forest(), model.bins());
    byte[] tables = tables(model.features());
    JsonObject json =
        Json.createObjectBuilder()
            .add("format", FORMAT)
            .add("card", model.card().json())
            .add("schema", SchemaJson.of(model.schema()))
            .add("salt", model.rules().salt())
            .add("scores", numbers(model.calibration().scores()))
            .add("rates", numbers(model.calibration().rates()))
            .add("treesSha256", Sha256.of(trees))
            .add("tablesSha256", Sha256.of(tables))
            .build();
    Output.replace(
        file,
        stream -> {
          try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            put(zip, CARD, json.toString().getBytes(StandardCharsets.UTF_8));
            put(zip, TREES, trees);
            put(zip, TABLES, tables);
          }
        });
  }

  private static jakarta.json.JsonArrayBuilder numbers(double[] values) {
    jakarta.json.JsonArrayBuilder array = Json.createArrayBuilder();
    for (double value : values) {
      array.add(value);
    }
    return array;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    ((OutputStream) zip).write(content);
    zip.closeEntry();
  }

  /** Reads a file, and refuses what is damaged or from elsewhere. */
  static FraudModel read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ModelException(file + " is not there; train a model with the command 'train'");
    }
    try {
      return model(entries(file));
    } catch (IOException | RuntimeException e) {
      throw new ModelException(
          file + " is no model that this version can read; train it anew (" + e.getMessage() + ")",
          e);
    }
  }

  private static Map<String, byte[]> entries(Path file) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      long left = MOST_BYTES;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 16));
        left -= content.length;
        if (left <= 0) {
          throw new IOException("it is larger than any model");
        }
        entries.put(entry.getName(), content);
      }
    }
    for (String name : new String[] {CARD, TREES, TABLES}) {
      if (!entries.containsKey(name)) {
        throw new IOException("it has no " + name);
      }
    }
    return entries;
  }

  private static FraudModel model(Map<String, byte[]> entries) throws IOException {
    JsonObject json;
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(entry(entries, CARD)))) {
      json = reader.readObject();
    }
    if (json.getInt("format", 0) != FORMAT) {
      throw new IOException("its format is not " + FORMAT);
    }
    requireIntact(entry(entries, TREES), json.getString("treesSha256"), TREES);
    requireIntact(entry(entries, TABLES), json.getString("tablesSha256"), TABLES);
    ModelCard card = CardJson.card(json.getJsonObject("card"));
    Schema schema = SchemaJson.schema(json.getJsonObject("schema"));
    FeatureRules rules =
        new FeatureRules(
            card.options().counts(),
            card.options().labelDelay(),
            json.getJsonNumber("salt").longValue());
    Features features = new Features(schema, rules);
    if (!features.names().equals(card.features())) {
      throw new IOException("its features are made by another version");
    }
    features.usual((double) card.frauds() / card.rows());
    try (DataInputStream in = in(entry(entries, TABLES))) {
      for (Map.Entry<String, RateTable> table : features.rates.entrySet()) {
        table.setValue(RateTable.read(in));
      }
      for (Map.Entry<String, Sightings> seen : features.sightings.entrySet()) {
        seen.setValue(Sightings.read(in));
      }
    }
    try (DataInputStream in = in(entry(entries, TREES))) {
      Bins bins = Bins.read(in, features.size());
      Forest forest = Forest.read(in, features.size());
      Calibration calibration = new Calibration(numbers(json, "scores"), numbers(json, "rates"));
      return new FraudModel(card, schema, rules, features, bins, forest, calibration);
    }
  }

  private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
    byte[] content = entries.get(name);
    if (content == null) {
      throw new IOException("it has no " + name);
    }
    return content;
  }

  private static DataInputStream in(byte[] content) {
    return new DataInputStream(new ByteArrayInputStream(content));
  }

  private static void requireIntact(byte[] content, String sha256, String name) throws IOException {
    if (!Sha256.of(content).equals(sha256)) {
      throw new IOException(name + " was changed");
    }
  }

  private static double[] numbers(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(jakarta.json.JsonNumber::doubleValue).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
