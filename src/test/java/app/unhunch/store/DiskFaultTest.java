package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskFaultTest {

    private static final Path FILE = Path.of("pack.json");

    @Test
    void aFileThatIsNotThereIsCalledThat() {
        assertEquals(new DiskFault(FILE, DiskFault.Kind.OTHER, "there is no such file"),
                DiskFault.of(FILE, new NoSuchFileException("pack.json")));
        assertEquals(new DiskFault(FILE, DiskFault.Kind.NOT_ALLOWED, "AccessDeniedException: pack.json"),
                DiskFault.of(FILE, new AccessDeniedException("pack.json")));
    }
}
