package org.balcao.frontoffice.notification;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.backoffice.order.OrderView;

/**
 * What there is to write about.
 *
 * @param details what the template can show beside the order
 */
record Letter(Template template, OrderView order, Function<Formats, Map<String, Object>> details) {

  UUID orderId() {
    return order.id();
  }
}
