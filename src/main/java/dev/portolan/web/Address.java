package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An address on this site that can be changed piece by piece: pages keep their whole state in it.
///
/// @param path
///            path-absolute, percent-encoded
/// @param parameters
///            in their order, not encoded; a name may repeat
public record Address(String path, List<Parameter> parameters) {
    public Address {
        parameters = List.copyOf(parameters);
    }

    public record Parameter(String name, String value) {
        private String encoded() {
            return encode(name) + "=" + encode(value);
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /// The address that was asked for.
    public static Address of(HttpServletRequest request) {
        var parameters = request.getParameterMap().entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Parameter(entry.getKey(), value)));
        return new Address(request.getRequestURI(), parameters.toList());
    }

    /// With this value as the only one of its name.
    public Address with(String name, Object value) {
        return without(name).and(name, value);
    }

    /// With this value beside the others of its name.
    public Address and(String name, Object value) {
        return new Address(path,
                Stream.concat(parameters.stream(), Stream.of(new Parameter(name, value.toString()))).toList());
    }

    public Address without(String name) {
        return new Address(path, parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList());
    }

    public Address without(String name, String value) {
        var gone = new Parameter(name, value);
        return new Address(path, parameters.stream().filter(parameter -> !parameter.equals(gone)).toList());
    }

    public boolean has(String name, String value) {
        return parameters.contains(new Parameter(name, value));
    }

    /// As it stands in a link: path and query, percent-encoded.
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path + parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
    }
}
