package id.brevet;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** A class as it was compiled, and where each value in it comes from. */
record Bytecode(ClassNode node, Map<MethodNode, Frame<SourceValue>[]> frames) {

    /** The opcode of a made-up instruction that stands for the value of a parameter. */
    static final int PARAMETER = -2;

    private static class Origins extends SourceInterpreter {

        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue newParameterValue(boolean instance, int local, Type type) {
            return new SourceValue(type.getSize(), new VarInsnNode(PARAMETER, local));
        }
    }

    static Bytecode of(JavaClass type) {
        var node = new ClassNode();
        try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
            return new Bytecode(node, new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return node.name;
    }

    List<MethodNode> methods() {
        return node.methods;
    }

    static List<MethodInsnNode> calls(MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .toList();
    }

    /** The index of the argument in a local variable, or -1. */
    static int argument(MethodNode method, int variable) {
        var slot = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
        var types = Type.getArgumentTypes(method.desc);
        for (int i = 0; i < types.length; slot += types[i++].getSize()) {
            if (slot == variable) {
                return i;
            }
        }
        return -1;
    }

    /** The stack and the variables before an instruction; null if it can never be reached. */
    Frame<SourceValue> frame(MethodNode method, AbstractInsnNode at) {
        return frames.computeIfAbsent(method, this::analysed)[method.instructions.indexOf(at)];
    }

    private Frame<SourceValue>[] analysed(MethodNode method) {
        try {
            return new Analyzer<>(new Origins()).analyze(node.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(node.name + "." + method.name, e);
        }
    }
}
