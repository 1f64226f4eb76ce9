package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own styles and scripts. They change with the content, so that browsers may keep what they have. */
@ApplicationScoped
@Named("assets")
public class Assets {

    private static final int ENOUGH = 6;

    private final Map<String, String> hrefs = new ConcurrentHashMap<>();

    Assets() {}

    /** The address of a file among the static ones. */
    public String href(String name) {
        return hrefs.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        var place = "META-INF/resources/static/" + name;
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(place)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "/static/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, ENOUGH);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
