package org.balcao.frontoffice.notification;

import com.github.mustachejava.MustacheResolver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the templates: those of the operator's folder, then the store's own. */
final class TemplateFiles implements MustacheResolver {
  private static final String RESOURCES = "/org/balcao/notification/";
  private static final List<String> BUILT_IN = List.of("en", "pt-BR", "pt", "es", "de", "fr");

  private final Optional<Path> folder;
  private final Set<String> added = new HashSet<>();

  TemplateFiles(Optional<Path> folder) {
    this.folder = folder;
    folder.ifPresent(this::scan);
  }

  private void scan(Path root) {
    for (Template template : Template.values()) {
      Path path = root.resolve(template.code());
      if (!Files.isDirectory(path)) {
        continue;
      }
      try (Stream<Path> files = Files.list(path)) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
            .forEach(name -> added.add(template.code() + "/" + name));
      } catch (IOException e) {
        throw new UncheckedIOException("templates in " + path + " cannot be listed", e);
      }
    }
  }

  /** The files of the operator's folder, as template and language. */
  List<Template> overridden() {
    return Stream.of(Template.values())
        .filter(t -> added.stream().anyMatch(name -> name.startsWith(t.code() + "/")))
        .toList();
  }

  /** Languages that the template is there in, the operator's included. */
  Set<String> languages(Template template) {
    Set<String> tags = new HashSet<>(BUILT_IN);
    String prefix = template.code() + "/";
    added.stream()
        .filter(name -> name.startsWith(prefix) && name.endsWith(".txt"))
        .map(name -> name.substring(prefix.length(), name.length() - ".txt".length()))
        .forEach(tags::add);
    return tags;
  }

  /** The best language for a locale: its own with the region, without it, the store's, English. */
  String language(Template template, Locale wanted, Locale standard) {
    Set<String> there = languages(template);
    List<String> candidates = new ArrayList<>();
    for (Locale locale : List.of(wanted, standard)) {
      candidates.add(locale.getLanguage() + "-" + locale.getCountry());
      candidates.add(locale.getLanguage());
    }
    return candidates.stream().filter(there::contains).findFirst().orElse("en");
  }

  /** Whether there is an HTML text in that language. */
  boolean html(Template template, String language) {
    return BUILT_IN.contains(language)
        || added.contains(template.code() + "/" + language + ".html");
  }

  @Override
  public @Nullable Reader getReader(String name) {
    String relative = name.startsWith("/") ? name.substring(1) : name;
    if (relative.contains("..") || relative.contains("\\")) {
      return null;
    }
    try {
      if (folder.isPresent()) {
        Path file = folder.get().resolve(relative);
        if (Files.isRegularFile(file)) {
          return Files.newBufferedReader(file, StandardCharsets.UTF_8);
        }
      }
      InputStream found = TemplateFiles.class.getResourceAsStream(RESOURCES + relative);
      return found == null
          ? null
          : new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + relative + " cannot be read", e);
    }
  }
}
