package org.balcao.spi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the comments of the sources say, by the name of what they stand at, as Markdown. */
final class SourceComments {
  private final Map<String, DocCommentTree> comments;

  private SourceComments(Map<String, DocCommentTree> comments) {
    this.comments = comments;
  }

  /** Reads, without compiling, every source under a folder. */
  static SourceComments under(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(folder);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of(),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      Map<String, DocCommentTree> comments = new TreeMap<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(trees, comments, String.valueOf(unit.getPackageName())).scan(unit, null);
      }
      return new SourceComments(comments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a type or one of its members has a comment with a first sentence. */
  boolean has(String name) {
    return !firstSentence(name).isBlank();
  }

  /** The first sentence. */
  String firstSentence(String name) {
    DocCommentTree comment = comments.get(name);
    return comment == null ? "" : text(comment.getFirstSentence());
  }

  /** Everything before the block tags, one paragraph a line. */
  String body(String name) {
    DocCommentTree comment = comments.get(name);
    return comment == null ? "" : text(comment.getFullBody());
  }

  /** The raw comment, tags included. */
  Optional<String> raw(String name) {
    return Optional.ofNullable(comments.get(name)).map(Object::toString);
  }

  private static String text(List<? extends DocTree> parts) {
    String joined = parts.stream().map(SourceComments::part).collect(Collectors.joining());
    return joined
        .replaceAll("\\s*<p>\\s*", "\n\n")
        .replaceAll("</?ul>|</li>", "")
        .replaceAll("\\s*<li>\\s*", "\n- ")
        .replaceAll("</?(em|i)>", "*")
        .replaceAll("</?b>", "**")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("[ \\t]*\\n(?!\\n|- )[ \\t]*(?<!\\n\\n)", " ")
        .replaceAll("(?<=\\n) +", "")
        .strip();
  }

  private static String part(DocTree part) {
    if (part instanceof LiteralTree literal) {
      return "`" + literal.getBody().getBody() + "`";
    }
    if (part instanceof LinkTree link) {
      if (!link.getLabel().isEmpty()) {
        return text(link.getLabel());
      }
      String target = link.getReference().getSignature();
      String simple = target.replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "");
      return "`" + (simple.startsWith("#") ? simple.substring(1) : simple.replace('#', '.')) + "`";
    }
    return part.toString();
  }

  private static final class Collector extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final Map<String, DocCommentTree> comments;
    private final Deque<String> names = new ArrayDeque<>();

    Collector(DocTrees trees, Map<String, DocCommentTree> comments, String root) {
      this.trees = trees;
      this.comments = comments;
      names.push(root);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      String separator =
          Character.isUpperCase(names.peek().charAt(names.peek().lastIndexOf('.') + 1)) ? "$" : ".";
      names.push(names.peek() + separator + type.getSimpleName());
      keep("");
      super.visitClass(type, null);
      names.pop();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      keep("#" + method.getName());
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      keep("#" + field.getName());
      return null;
    }

    private void keep(String member) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        // The first of overloads speaks for them.
        comments.putIfAbsent(names.peek() + member, comment);
      }
    }
  }
}
