package org.balcao.se;

import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.config.Problem;
import org.balcao.kernel.plugin.ConfigurationReport;
import org.balcao.kernel.plugin.ConfigurationReport.InstanceReport;
import org.balcao.kernel.plugin.ConfigurationReport.ValueReport;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.se.DoctorReport.Level;
import org.balcao.se.DoctorReport.Line;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.payment.PaymentGateway;

/** What there is to say about the instances of plugins. */
final class InstancesDoctor {
  private static final String CAPTURE = "balcao.orders.capture";
  private static final String ON_DISPATCH = "on-dispatch";

  private final ConfigurationReport report;
  private final List<PluginRegistration<?>> handedOver;
  private final List<Line> lines = new ArrayList<>();

  InstancesDoctor(ConfigurationReport report, List<PluginRegistration<?>> handedOver) {
    this.report = report;
    this.handedOver = handedOver;
    report.instances().forEach(this::instance);
    PluginKind.all().forEach(this::without);
    if (captureOnDispatch()) {
      handedOver().forEach(this::takesAtOnce);
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** What the names of an instance's settings begin with. */
  static String prefix(InstanceReport instance) {
    return "balcao." + instance.kind() + "." + instance.name() + ".";
  }

  /** A value, and where it comes from. */
  static String words(ValueReport value) {
    return value.key() + " = " + value.shown() + "  (" + Sources.words(value.source()) + ")";
  }

  private void instance(InstanceReport instance) {
    String name = instance.kind() + " " + instance.name();
    if (!instance.enabled()) {
      lines.add(Line.ok(name + ": not enabled"));
      return;
    }
    List<String> details = new ArrayList<>();
    List<Problem> problems = of(instance, report.problems());
    List<Problem> doubts = of(instance, report.doubts());
    problems.forEach(problem -> details.add(problem.toString()));
    doubts.forEach(doubt -> details.add(doubt.toString()));
    instance.broken().ifPresent(details::add);
    for (ValueReport value : instance.values()) {
      details.add(words(value));
    }
    PluginKind.ofKey(instance.kind())
        .filter(kind -> !kind.called())
        .ifPresent(kind -> details.add("no feature of this version asks it by itself"));
    boolean wrong = !problems.isEmpty() || instance.broken().isPresent();
    lines.add(
        new Line(
            wrong ? Level.FAIL : doubts.isEmpty() ? Level.OK : Level.WARN,
            name + ": " + made(instance),
            details));
  }

  private static String made(InstanceReport instance) {
    if (!instance.origin().equals("configuration")) {
      return instance.origin();
    }
    return instance.type().isEmpty()
        ? "of no type"
        : ("type " + instance.type() + " " + instance.version()).strip();
  }

  private static List<Problem> of(InstanceReport instance, List<Problem> problems) {
    return problems.stream().filter(p -> p.key().startsWith(prefix(instance))).toList();
  }

  /** What the store does without an instance of a kind that it would ask. */
  private void without(PluginKind<?> kind) {
    boolean there =
        report.instances().stream().anyMatch(i -> i.enabled() && i.kind().equals(kind.key()));
    ExtensionPoint about = kind.point().getAnnotation(ExtensionPoint.class);
    if (there || !kind.called() || about.shipped().length == 0) {
      return;
    }
    String text = kind + ": no instance is configured. " + about.without();
    lines.add(
        kind.equals(PluginKind.PAYMENT)
            ? Line.warn(text + " Set balcao.payment.<instance>.type")
            : Line.ok(text));
  }

  private boolean captureOnDispatch() {
    return report.values().stream()
        .filter(value -> value.key().equals(CAPTURE))
        .allMatch(value -> value.shown().strip().equals(ON_DISPATCH));
  }

  private List<PluginRegistration<?>> handedOver() {
    return handedOver.stream().filter(r -> r.plugin() instanceof PaymentGateway).toList();
  }

  /** Of instances that are not made yet nobody can know it. */
  private void takesAtOnce(PluginRegistration<?> registration) {
    if (((PaymentGateway) registration.plugin()).captures().isEmpty()) {
      lines.add(
          Line.warn(
              "payment "
                  + registration.name()
                  + ": takes the money when it authorises, and cannot wait for the dispatch as "
                  + CAPTURE
                  + " = "
                  + ON_DISPATCH
                  + " wants; set on-confirmation, or accept it"));
    }
  }
}
