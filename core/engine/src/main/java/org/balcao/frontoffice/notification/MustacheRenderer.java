package org.balcao.frontoffice.notification;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.MustacheResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Templates in Mustache, each compiled once. */
@ApplicationScoped
@Typed(Renderer.class)
final class MustacheRenderer implements Renderer {
  private static final int LONGEST_SUBJECT = 250;

  private final TemplateFiles files;
  private final Locale standard;
  private final StoreClock clock;
  private final MustacheFactory texts;
  private final MustacheFactory pages;

  @Inject
  MustacheRenderer(Config config, StoreClock clock) {
    this(
        NotificationConfiguration.TEMPLATES.find(config),
        NotificationConfiguration.LANGUAGE.in(config),
        clock);
  }

  MustacheRenderer(Optional<Path> folder, Locale standard, StoreClock clock) {
    this.files = new TemplateFiles(folder);
    this.standard = standard;
    this.clock = clock;
    DefaultMustacheFactory escaping = new DefaultMustacheFactory(files);
    escaping.setObjectHandler(new StrictValues());
    this.pages = escaping;
    this.texts = new PlainFactory(files);
  }

  /** Text is not HTML: nothing in it is escaped. */
  private static final class PlainFactory extends DefaultMustacheFactory {
    PlainFactory(MustacheResolver resolver) {
      super(resolver);
      setObjectHandler(new StrictValues());
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A mistake in the operator's templates fails the start, not the first message. */
  void check(@Observes Startup started) {
    for (Template template : files.overridden()) {
      files
          .languages(template)
          .forEach(
              tag ->
                  render(
                      template,
                      Locale.forLanguageTag(tag),
                      formats -> Samples.values(template, formats)));
    }
  }

  @Override
  public NotificationContent render(
      Template template, Locale wanted, Function<Formats, Map<String, Object>> values) {
    String language = files.language(template, wanted, standard);
    Locale locale = Locale.forLanguageTag(language);
    Formats formats = new Formats(reader(locale, wanted), clock.zone());
    Map<String, Object> model = values.apply(formats);
    String path = template.code() + "/" + language;
    String text = write(texts, path + ".txt", model).replace("\r\n", "\n");
    Optional<String> html =
        files.html(template, language)
            ? Optional.of(write(pages, path + ".html", model).strip() + "\n")
            : Optional.empty();
    int end = text.indexOf('\n');
    String subject = Formats.line(end < 0 ? text : text.substring(0, end));
    return new NotificationContent(
        subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
        end < 0 ? "" : text.substring(end).strip() + "\n",
        html,
        locale);
  }

  /**
   * A reader of German in Switzerland expects Swiss amounts; a reader of English in Italy does not.
   */
  private static Locale reader(Locale template, Locale wanted) {
    return wanted.getLanguage().equals(template.getLanguage()) && !wanted.getCountry().isEmpty()
        ? new Locale.Builder()
            .setLanguage(wanted.getLanguage())
            .setRegion(wanted.getCountry())
            .build()
        : template;
  }

  private static String write(MustacheFactory factory, String name, Map<String, Object> model) {
    try {
      StringWriter writer = new StringWriter(4096);
      factory.compile(name).execute(writer, model);
      return writer.toString();
    } catch (MustacheException e) {
      throw new IllegalStateException("the template " + name + " is wrong: " + e.getMessage(), e);
    }
  }
}
