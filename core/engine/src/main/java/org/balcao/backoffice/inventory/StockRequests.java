package org.balcao.backoffice.inventory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.balcao.kernel.InvalidRequestException;

/** Refuses requests that can never work, naming all that is wrong with them. */
final class StockRequests {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,60}");

  /** Sums of so many lines still fit; what is really there is far below. */
  private static final int MOST = 1_000_000;

  private final List<String> problems = new ArrayList<>();

  private StockRequests() {}

  static void check(StockLocation location) {
    StockRequests check = new StockRequests();
    check.require(
        CODE.matcher(location.code()).matches(),
        "code: must be 1 to 60 letters, digits and . _ -, not '" + location.code() + "'");
    check.text("name", location.name(), 200);
    check.done();
  }

  static void check(ReceiveStock request) {
    StockRequests check = new StockRequests();
    check.text("location", request.location(), 60);
    check.text("reference", request.reference(), 100);
    check.require(!request.lines().isEmpty(), "lines: one or more are needed");
    long sum = 0;
    for (ReceiveStock.Line line : request.lines()) {
      check.text("lines: a sku", line.sku(), 60);
      check.quantity("lines: " + line.sku(), line.quantity());
      sum += Math.max(0, line.quantity());
    }
    check.require(sum <= Integer.MAX_VALUE, "lines: too many goods for one receipt; split it");
    check.done();
  }

  static void check(SendTransfer request) {
    StockRequests check = new StockRequests();
    check.text("from", request.from(), 60);
    check.text("to", request.to(), 60);
    check.require(
        !request.from().equals(request.to()), "to: must be another location than " + request.to());
    check.require(request.note().length() <= 200, "note: must have at most 200 characters");
    check.transferred(request.lines());
    check.done();
  }

  static void check(List<TransferredQuantity> lines) {
    StockRequests check = new StockRequests();
    check.transferred(lines);
    check.done();
  }

  static void check(OpenCount request) {
    StockRequests check = new StockRequests();
    check.text("location", request.location(), 60);
    check.require(request.note().length() <= 200, "note: must have at most 200 characters");
    check.require(request.skus().size() <= 10_000, "skus: at most 10000 in one count");
    request.skus().forEach(sku -> check.text("skus: a sku", sku, 60));
    check.done();
  }

  static void checkCounted(List<CountedQuantity> counted) {
    StockRequests check = new StockRequests();
    check.require(!counted.isEmpty(), "counted: one or more are needed");
    Set<String> skus = new HashSet<>();
    for (CountedQuantity one : counted) {
      check.text("counted: a sku", one.sku(), 60);
      check.require(
          one.quantity() >= 0 && one.quantity() <= MOST,
          "counted: " + one.sku() + " must be 0 to " + MOST + ", not " + one.quantity());
      check.require(skus.add(one.sku()), "counted: " + one.sku() + " is named twice");
    }
    check.done();
  }

  static void checkReason(String reason) {
    StockRequests check = new StockRequests();
    check.text("reason", reason, 200);
    check.done();
  }

  private void transferred(List<TransferredQuantity> lines) {
    require(!lines.isEmpty(), "lines: one or more are needed");
    Set<String> skus = new HashSet<>();
    for (TransferredQuantity line : lines) {
      text("lines: a sku", line.sku(), 60);
      quantity("lines: " + line.sku(), line.quantity());
      require(skus.add(line.sku()), "lines: " + line.sku() + " is named twice");
    }
  }

  static void check(AdjustStock request) {
    StockRequests check = new StockRequests();
    check.text("location", request.location(), 60);
    check.text("sku", request.sku(), 60);
    check.text("reason", request.reason(), 200);
    check.require(
        request.change() != 0 && Math.abs((long) request.change()) <= MOST,
        "change: must not be 0, and at most " + MOST + " either way");
    check.done();
  }

  static void check(String reference, List<Demand> demands) {
    StockRequests check = new StockRequests();
    check.text("reference", reference, 100);
    Set<String> lines = new HashSet<>();
    for (Demand demand : demands) {
      check.text("demands: a line id", demand.lineId(), 60);
      check.text("demands: the sku of line " + demand.lineId(), demand.sku(), 60);
      check.quantity("demands: line " + demand.lineId(), demand.quantity());
      check.require(lines.add(demand.lineId()), "demands: there are two lines " + demand.lineId());
    }
    check.done();
  }

  static void checkShipped(List<ShippedQuantity> quantities) {
    StockRequests check = new StockRequests();
    quantities.forEach(q -> check.quantity("quantities: line " + q.lineId(), q.quantity()));
    check.done();
  }

  private void text(String field, String value, int most) {
    require(
        !value.isBlank() && value.length() <= most,
        field + ": must have 1 to " + most + " characters");
  }

  private void quantity(String field, int quantity) {
    require(
        quantity > 0 && quantity <= MOST, field + ": must be 1 to " + MOST + ", not " + quantity);
  }

  private void require(boolean right, String problem) {
    if (!right) {
      problems.add(problem);
    }
  }

  private void done() {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-INV002", problems);
    }
  }
}
