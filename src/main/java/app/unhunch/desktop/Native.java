package app.unhunch.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// Functions of the operating system's own libraries: the one place that reaches out of Java.
@SuppressWarnings("restricted") // each function is declared as the system documents it
public final class Native {

    private Native() {}

    /// The function `name` of `library`.
    ///
    /// @throws IllegalArgumentException where there is no such library
    /// @throws java.util.NoSuchElementException where it has no such function
    public static MethodHandle function(String library, String name, FunctionDescriptor shape) {
        var found = SymbolLookup.libraryLookup(library, Arena.global()).findOrThrow(name);
        return Linker.nativeLinker().downcallHandle(found, shape);
    }

    /// The function `name` of the system's standard library.
    ///
    /// @throws java.util.NoSuchElementException where it has no such function
    public static MethodHandle function(String name, FunctionDescriptor shape) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }

    /// What stands at an address that such a function gave.
    ///
    /// @param size how many bytes of it may be read
    public static MemorySegment memory(MemorySegment address, long size) {
        return address.reinterpret(size);
    }
}
