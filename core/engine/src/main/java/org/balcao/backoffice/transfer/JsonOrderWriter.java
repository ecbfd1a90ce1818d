package org.balcao.backoffice.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.transfer.ExportedOrders.ExportedOrder;

/** An object per order and line of text; what an order lacks is left out. */
final class JsonOrderWriter implements OrderWriter {
  static final String LINES = "lines";

  private final JsonGeneratorFactory generators =
      JsonProvider.provider().createGeneratorFactory(Map.of());
  private final ColumnValues values;
  private final List<TransferColumn> ofOrder;
  private final List<TransferColumn> ofLine;
  private final Writer out;

  JsonOrderWriter(OrderExport request, OutputStream out) {
    this.values = new ColumnValues(request.personal());
    this.ofOrder = ColumnValues.columns(request, false);
    this.ofLine = ColumnValues.columns(request, true);
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public int write(ExportedOrder order) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generators.createGenerator(text)) {
      json.writeStartObject();
      ofOrder.forEach(column -> write(json, column, values.of(order, column)));
      if (!ofLine.isEmpty()) {
        json.writeStartArray(LINES);
        for (OrderLine line : order.view().lines()) {
          json.writeStartObject();
          ofLine.forEach(column -> write(json, column, values.of(line, column)));
          json.writeEnd();
        }
        json.writeEnd();
      }
      json.writeEnd();
    }
    out.write(text.toString());
    out.write('\n');
    return 1;
  }

  private static void write(JsonGenerator json, TransferColumn column, String value) {
    if (!value.isEmpty()) {
      json.write(column.word(), value);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
