package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.start.UnusableSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.mock.env.MockEnvironment;

class StartFailuresTests {
    @Test
    void saysWhatASettingIsAndHowToMendIt() {
        var failure = new IllegalStateException("wrapped",
                new UnusableSetting("portolan.content-dir", "there is no folder /x", "Create it"));

        assertThat(StartFailures.line(failure)).isEqualTo("portolan.content-dir: there is no folder /x. Create it");
    }

    @Test
    void namesThePortThatIsInUse() {
        assertThat(StartFailures.line(new PortInUseException(8080))).startsWith("server.port: port 8080 is in use");
    }

    @Test
    void namesThePropertyWhoseValueCannotBeRead() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of("server.port", "abc")));

        var line = "";
        try {
            binder.bind("server.port", Bindable.of(Integer.class));
        } catch (BindException e) {
            line = StartFailures.line(e);
        }

        assertThat(line).startsWith("server.port: 'abc' cannot be used here");
    }

    @Test
    void namesThePropertyOfAValueThatIsAskedForByItself() {
        var environment = new MockEnvironment().withProperty("portolan.limits.submissions-per-minute", "many");
        var failure = new ConversionFailedException(TypeDescriptor.valueOf(String.class),
                TypeDescriptor.valueOf(int.class), "many", new NumberFormatException("For input string: many"));

        assertThat(new StartFailures(environment).analyze(failure).getDescription())
                .startsWith("portolan.limits.submissions-per-minute: 'many' cannot be used here");
    }

    @Test
    void hasALineForAFailureAheadOfEveryProperty() {
        var failure = new ConversionFailedException(TypeDescriptor.valueOf(String.class),
                TypeDescriptor.valueOf(int.class), "many", new NumberFormatException("For input string: many"));

        assertThat(new StartFailures(null).analyze(failure).getDescription()).hasLineCount(1);
    }

    @Test
    void namesTheAddressThatIsNotThisMachines() {
        var failure = new IllegalStateException(new java.net.BindException("Cannot assign requested address"));

        assertThat(StartFailures.line(failure)).startsWith("server.address: ");
    }

    @Test
    void namesThePortThatTakesMoreRights() {
        var failure = new IllegalStateException(new java.net.BindException("Permission denied"));

        assertThat(StartFailures.line(failure)).startsWith("server.port: ");
    }

    @Test
    void isOneLineWhateverTheMessage() {
        assertThat(StartFailures.line(new IllegalStateException("first\n\n  second"))).endsWith("first second");
    }
}
