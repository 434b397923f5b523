package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTests {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void aBodyOfTheLimitGoesOn() throws Exception {
        new BodyLimit().doFilter(request("/submissions", BodyLimit.MOST_BYTES), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void oneByteMoreIsRefusedBeforeAnythingElse() throws Exception {
        new BodyLimit().doFilter(request("/api/v1/submissions", BodyLimit.MOST_BYTES + 1), response, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsCounted() throws Exception {
        new BodyLimit().doFilter(chunked(BodyLimit.MOST_BYTES + 1), response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsReadOnBehindTheFilter() throws Exception {
        new BodyLimit().doFilter(chunked(3), response, chain);

        var passed = java.util.Objects.requireNonNull(chain.getRequest());
        assertThat(passed.getReader().readLine()).isEqualTo("aaa");
    }

    @Test
    void aFormMustSayItsLength() throws Exception {
        var request = chunked(3);
        request.setContentType("application/x-www-form-urlencoded");

        new BodyLimit().doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(411);
    }

    private static MockHttpServletRequest chunked(int bytes) {
        var request = new MockHttpServletRequest("POST", "/api/v1/submissions") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.addHeader("Transfer-Encoding", "chunked");
        request.setContentType("application/json");
        request.setContent("a".repeat(bytes).getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static MockHttpServletRequest request(String address, int bytes) {
        var request = new MockHttpServletRequest("POST", address);
        request.setContent(new byte[bytes]);
        return request;
    }
}
