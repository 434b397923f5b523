package dev.portolan.start;

/// A setting has a value that Portolan cannot work with. Ends the start with the message as its one line.
public class UnusableSetting extends RuntimeException {
    private final String property;

    /// Says what is wrong and how to mend it, in one line.
    ///
    /// @param property
    ///            its name, such as `portolan.content-dir`
    /// @param problem
    ///            what is wrong with its value, with the value
    /// @param mend
    ///            what to do
    public UnusableSetting(String property, String problem, String mend) {
        super(property + ": " + problem + ". " + mend);
        this.property = property;
    }

    public String property() {
        return property;
    }
}
