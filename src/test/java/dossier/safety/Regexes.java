package dossier.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All regular expressions of the program: those that stand as constants in its classes, folded by the compiler, and those that
 * are put together or read from tables when classes are loaded, found from their static fields on.
 */
final class Regexes {
  /** Methods of text that take one, and the type that they are of. */
  private static final Map<String, Set<String>> TAKING = Map.of("java/util/regex/Pattern", Set.of("compile", "matches"),
      "java/lang/String", Set.of("matches", "replaceAll", "replaceFirst", "split"));
  private static final int DEEPEST = 2_000_000;

  private final Map<String, Pattern> byPlace = new TreeMap<>();

  private Regexes() {}

  /** Pattern by where it was found. */
  static Map<String, Pattern> ofTheProgram() {
    Regexes regexes = new Regexes();
    Path root = classes();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      for (Path file : all)
        regexes.constants(file);
      regexes.loaded(all.stream().map(file -> name(root, file)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return regexes.byPlace;
  }

  private static Path classes() {
    try {
      return Path.of(dossier.Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Path root, Path file) {
    String relative = root.relativize(file).toString().replace('/', '.');
    return relative.substring(0, relative.length() - ".class".length());
  }

  private void constants(Path file) throws IOException {
    var model = ClassFile.of().parse(file);
    for (MethodModel method : model.methods())
      method.code().ifPresent(code -> {
        List<Object> constants = new ArrayList<>();
        for (CodeElement element : code) {
          if (element instanceof ConstantInstruction constant) constants.add(constant.constantValue());
          else if (element instanceof InvokeInstruction call) {
            if (TAKING.getOrDefault(call.owner().asInternalName(), Set.of()).contains(call.name().stringValue()))
              first(constants, call).ifPresent(
                  regex -> add(model.thisClass().asInternalName() + "." + method.methodName().stringValue(), regex));
            constants.clear();
          } else if (element instanceof Instruction && !(element instanceof LoadInstruction)
              && !(element instanceof FieldInstruction))
            constants.clear();
        }
      });
  }

  /** The pattern among the constants before a call: the first text of as many as it takes. */
  private static Optional<String> first(List<Object> constants, InvokeInstruction call) {
    int taken = call.typeSymbol().parameterCount();
    List<Object> last = constants.subList(Math.max(0, constants.size() - taken), constants.size());
    return last.stream().filter(String.class::isInstance).map(String.class::cast).findFirst();
  }

  private void add(String place, String regex) {
    byPlace.put(place + " " + regex, Pattern.compile(regex));
  }

  private void loaded(List<String> names) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String name : names)
      try {
        Class<?> type = Class.forName(name);
        for (Field field : type.getDeclaredFields())
          if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
            field.setAccessible(true);
            walk(name + "." + field.getName(), field.get(null), seen);
          }
      } catch (ReflectiveOperationException | LinkageError e) {
        throw new IllegalStateException(name, e);
      }
  }

  private void walk(String place, Object root, Set<Object> seen) {
    Deque<Object> waiting = new ArrayDeque<>();
    push(waiting, root);
    while (!waiting.isEmpty() && seen.size() < DEEPEST) {
      Object each = waiting.pop();
      if (each instanceof Pattern pattern) byPlace.putIfAbsent(place + " " + pattern.pattern(), pattern);
      else if (seen.add(each)) inside(each, waiting);
    }
  }

  private static void inside(Object each, Deque<Object> waiting) {
    switch (each) {
      case String _,Number _,Class<?> _,Enum<?> _ when !each.getClass().getName().startsWith("dossier") -> {
      }
      case Map<?, ?> map -> {
        map.keySet().forEach(key -> push(waiting, key));
        map.values().forEach(value -> push(waiting, value));
      }
      case Iterable<?> items when !(each instanceof Path) -> items.forEach(item -> push(waiting, item));
      case Object[] items -> {
        for (Object item : items)
          push(waiting, item);
      }
      default -> {
        if (each.getClass().getName().startsWith("dossier.") && !each.getClass().isHidden()) fields(each, waiting);
      }
    }
  }

  private static void fields(Object each, Deque<Object> waiting) {
    for (Class<?> type = each.getClass(); type != null && type.getName().startsWith("dossier."); type = type
        .getSuperclass())
      for (Field field : type.getDeclaredFields())
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          try {
            push(waiting, field.get(each));
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        }
  }

  private static void push(Deque<Object> waiting, Object each) {
    if (each != null && !(each instanceof String) && !(each instanceof Number)
        && !(each.getClass().isArray() && each.getClass().getComponentType().isPrimitive()))
      waiting.push(each);
  }
}
