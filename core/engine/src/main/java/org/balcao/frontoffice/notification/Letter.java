package org.balcao.frontoffice.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.balcao.backoffice.order.OrderView;

/**
 * What there is to write about.
 *
 * @param to who is written to
 * @param values all that the template can show
 */
record Letter(Template template, Addressee to, Function<Formats, Map<String, Object>> values) {

  /** About an order, with what the template can show beside it. */
  static Letter of(
      Template template,
      OrderView order,
      String storeName,
      Function<Formats, Map<String, Object>> details) {
    return new Letter(
        template,
        Addressee.of(order),
        formats -> {
          Map<String, Object> values = new HashMap<>(Values.of(order, storeName, formats));
          values.putAll(details.apply(formats));
          return values;
        });
  }
}
