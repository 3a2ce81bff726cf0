package org.customerportal.spring.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A browser that keeps its cookies, follows nothing and sends exactly what it is told to. Used by one thread. */
final class Wire {

    private final int port;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Wire(int port) {
        this.port = port;
        with("Host", "localhost:" + port).with("Accept", "*/*").with("User-Agent", "Wire");
    }

    /** Sends this header from now on. */
    Wire with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in to the host, as HTTP itself knows it. */
    Wire as(String name, String password) {
        String both = name + ":" + password;
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8)));
    }

    Wire plant(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Reply get(String path) {
        return send("GET", path, List.of(), "");
    }

    Reply post(String path, Map<String, String> form) {
        return post(
                path,
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(joining("&")));
    }

    /** Sends a form that is written out already. */
    Reply post(String path, String form) {
        return send(
                "POST",
                path,
                List.of("Content-Type: application/x-www-form-urlencoded", "Content-Length: " + form.length()),
                form);
    }

    /** Sends anything at all. */
    Reply send(String method, String path, List<String> more, String body) {
        return send(method, path, more, body.getBytes(UTF_8));
    }

    /** Sends anything at all, byte by byte. */
    Reply send(String method, String path, List<String> more, byte[] body) {
        List<String> head = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Connection: close"));
        headers.forEach((name, value) -> head.add(name + ": " + value));
        if (!cookies.isEmpty()) {
            head.add("Cookie: "
                    + cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        head.addAll(more);
        Reply reply = Reply.parse(exchange(String.join("\r\n", head) + "\r\n\r\n", body));
        reply.setCookies().forEach(this::keep);
        return reply;
    }

    private String exchange(String head, byte[] body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keep(String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        if (line.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
