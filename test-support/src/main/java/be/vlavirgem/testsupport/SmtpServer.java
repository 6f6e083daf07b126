package be.vlavirgem.testsupport;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A small SMTP server (RFC 5321) that does what it is told with each connection; without orders it takes what it gets. */
public final class SmtpServer implements Closeable {

    /** What to do with one connection. */
    public enum Order {
        /** Takes the letter. */
        TAKE,
        /** Is too busy to listen. */
        BUSY_AT_THE_DOOR,
        /** Says nothing. */
        HANG_UP_AT_ONCE,
        /** Hangs up after the sender. */
        HANG_UP_AFTER_SENDER,
        /** Asks to come back later. */
        LATER_AT_RECIPIENT,
        /** Knows no such address. */
        NEVER_AT_RECIPIENT,
        /** Has a rule against the sender. */
        RULE_AT_RECIPIENT,
        /** Hangs up after the recipient. */
        HANG_UP_AFTER_RECIPIENT,
        /** Hangs up amid the words. */
        HANG_UP_AMID_WORDS,
        /** Refuses the words. */
        REFUSE_WORDS
    }

    private static final Pattern ID = Pattern.compile("(?mi)^Message-ID: (.+)$");

    private final ServerSocket door;
    private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();

    /** Listens on a port, or on a free one (0). */
    public SmtpServer(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** One that nobody listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    /** The next connections meet this, one each. */
    public void tell(Order... each) {
        orders.addAll(List.of(each));
    }

    /** The letters it said 250 to, in order. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** Those it was told, taken or not. */
    public List<String> recipients() {
        return List.copyOf(recipients);
    }

    /** Of the letters it took, in order. */
    public List<String> messageIds() {
        return taken.stream().map(letter -> {
            var id = ID.matcher(letter);
            return id.find() ? id.group(1).strip() : "";
        }).toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        var order = orders.isEmpty() ? Order.TAKE : orders.remove();
        try (visitor;
                var lines = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
            if (order != Order.HANG_UP_AT_ONCE) {
                converse(visitor, lines, order);
            }
        } catch (IOException hungUp) {
            // The other side was killed, which tests do.
        }
    }

    private void converse(Socket visitor, BufferedReader lines, Order order) throws IOException {
        if (order == Order.BUSY_AT_THE_DOOR) {
            say(visitor, "421 busy");
            return;
        }
        say(visitor, "220 test");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!answer(visitor, lines, line, order)) {
                return;
            }
        }
    }

    /** False to hang up. */
    private boolean answer(Socket visitor, BufferedReader lines, String line, Order order) throws IOException {
        switch (line.replaceFirst("[ :].*", "").toUpperCase(java.util.Locale.ROOT)) {
            case "MAIL" -> {
                say(visitor, "250 sender");
                return order != Order.HANG_UP_AFTER_SENDER;
            }
            case "RCPT" -> {
                recipients.add(line);
                say(visitor, ofRecipient(order));
                return order != Order.HANG_UP_AFTER_RECIPIENT;
            }
            case "DATA" -> {
                say(visitor, "354 go on");
                return words(visitor, lines, order);
            }
            case "QUIT" -> {
                say(visitor, "221 bye");
                return false;
            }
            default -> say(visitor, "250 fine");
        }
        return true;
    }

    private boolean words(Socket visitor, BufferedReader lines, Order order) throws IOException {
        var letter = new StringBuilder();
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            letter.append(line).append('\n');
            if (line == null || order == Order.HANG_UP_AMID_WORDS) {
                return false;
            }
        }
        if (order == Order.REFUSE_WORDS) {
            say(visitor, "554 not these words");
            return true;
        }
        taken.add(letter.toString());
        say(visitor, "250 taken");
        return true;
    }

    private static void say(Socket visitor, String words) {
        try {
            visitor.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String ofRecipient(Order order) {
        return switch (order) {
            case LATER_AT_RECIPIENT -> "451 later";
            case NEVER_AT_RECIPIENT -> "550 5.1.1 nobody";
            case RULE_AT_RECIPIENT -> "550 5.7.1 your network is on a list";
            default -> "250 recipient";
        };
    }
}
