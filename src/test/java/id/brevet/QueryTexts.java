package id.brevet;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The text of a query is made of constants alone, so that nothing anybody has typed can become part of it. A constant
 * may pass through local variables, through the parameters of a private method, and through classes that take constants only.
 */
class QueryTexts {

    /** Texts that other classes make of constants alone: their parameters are {@code CompileTimeConstant}. */
    private static final Set<String> CONSTANT = Set.of(
            "id/brevet/shared/Where.text",
            "id/brevet/shared/References.countQuery",
            "id/brevet/upload/FileUse.usedQuery",
            "id/brevet/upload/FileUse.ownedQuery");

    private static final String STRING = "Ljava/lang/String;";

    private static final Set<String> QUERIES = Set.of(
            "find",
            "list",
            "stream",
            "count",
            "delete",
            "update",
            "createQuery",
            "createNativeQuery",
            "createNamedQuery",
            "createSelectionQuery",
            "createMutationQuery",
            "createNativeMutationQuery",
            "prepareStatement",
            "prepareCall",
            "execute",
            "executeQuery",
            "executeUpdate",
            "addBatch");

    private final Bytecode type;

    private QueryTexts(Bytecode type) {
        this.type = type;
    }

    static ArchCondition<JavaClass> standInTheCode() {
        return new ArchCondition<>("only send queries whose text stands in the code") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                new QueryTexts(Bytecode.of(type))
                        .composed()
                        .forEach(it -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + "." + it + " sends a query whose text is put together")));
            }
        };
    }

    private Set<String> composed() {
        return type.methods().stream()
                .filter(method -> Bytecode.calls(method).stream()
                        .filter(QueryTexts::sendsQuery)
                        .anyMatch(call -> !constant(method, call, 0, new HashSet<>())))
                .map(it -> it.name)
                .collect(toSet());
    }

    private static boolean sendsQuery(MethodInsnNode call) {
        var ours = call.owner.startsWith("id/brevet/");
        var database = ours
                || call.owner.startsWith("io/quarkus/hibernate/")
                || call.owner.startsWith("jakarta/persistence/")
                || call.owner.startsWith("org/hibernate/")
                || call.owner.startsWith("java/sql/");
        return database && QUERIES.contains(call.name) && call.desc.startsWith("(" + STRING);
    }

    /** Whether the argument at this place is made of constants alone. */
    private boolean constant(MethodNode method, AbstractInsnNode call, int argument, Set<Object> seen) {
        var types = Type.getArgumentTypes(
                call instanceof MethodInsnNode it ? it.desc : ((InvokeDynamicInsnNode) call).desc);
        var frame = type.frame(method, call);
        if (frame == null) {
            return true;
        }
        return constant(method, frame.getStack(frame.getStackSize() - types.length + argument), seen);
    }

    private boolean constant(MethodNode method, SourceValue value, Set<Object> seen) {
        return !value.insns.isEmpty() && value.insns.stream().allMatch(it -> constant(method, it, seen));
    }

    private boolean constant(MethodNode method, AbstractInsnNode source, Set<Object> seen) {
        if (!seen.add(source) || source instanceof LdcInsnNode) {
            return true;
        }
        if (source instanceof VarInsnNode variable) {
            return constant(method, variable, seen);
        }
        if (source instanceof InvokeDynamicInsnNode concat && concat.name.equals("makeConcatWithConstants")) {
            var parts = Type.getArgumentTypes(concat.desc);
            return java.util.stream.IntStream.range(0, parts.length)
                    .allMatch(it -> parts[it].getDescriptor().equals(STRING) && constant(method, concat, it, seen));
        }
        return source instanceof MethodInsnNode made && CONSTANT.contains(made.owner + "." + made.name);
    }

    private boolean constant(MethodNode method, VarInsnNode variable, Set<Object> seen) {
        if (variable.getOpcode() == Bytecode.PARAMETER) {
            return passedIn(method, variable.var, seen);
        }
        var frame = type.frame(method, variable);
        return variable.getOpcode() == Opcodes.ASTORE
                ? constant(method, frame.getStack(frame.getStackSize() - 1), seen)
                : constant(method, frame.getLocal(variable.var), seen);
    }

    /** A parameter of a private method is what its callers, all of this class, give it. */
    private boolean passedIn(MethodNode method, int variable, Set<Object> seen) {
        var argument = Bytecode.argument(method, variable);
        var callers = type.methods().stream()
                .flatMap(it -> Bytecode.calls(it).stream().map(call -> Map.entry(it, call)))
                .filter(it -> it.getValue().owner.equals(type.name())
                        && it.getValue().name.equals(method.name)
                        && it.getValue().desc.equals(method.desc))
                .toList();
        return (method.access & Opcodes.ACC_PRIVATE) != 0
                && argument >= 0
                && !callers.isEmpty()
                && callers.stream().allMatch(it -> constant(it.getKey(), it.getValue(), argument, seen));
    }
}
