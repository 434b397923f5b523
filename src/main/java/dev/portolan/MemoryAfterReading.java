package dev.portolan;

import dev.portolan.intake.EverythingRead;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tidies up once, after the first reading. It leaves about as much garbage in the heap as the site needs afterwards,
/// and the C library keeps what the compiler has freed; serving alone would fill new memory before it used that again.
@Component
class MemoryAfterReading {
    private static final String DIAGNOSTICS = "com.sun.management:type=DiagnosticCommand";
    private static final String TRIM = "systemTrimNativeHeap";

    /// Does what the virtual machine can.
    @EventListener(EverythingRead.class)
    void tidyUp() {
        System.gc();
        try {
            ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(DIAGNOSTICS), TRIM, new Object[0],
                    new String[0]);
        } catch (JMException e) {
            // Memory is only kept longer than needed.
        }
    }
}
