package org.customerportal.benchmarks.dataset;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;

/**
 * A number of requests, and those who asked. Nothing is held: a ticket is worked out when it is asked for, alike each time.
 * Immutable.
 *
 * <p>Organizations differ in size as companies do; the largest has {@value #LARGEST} of all users and so of all requests.
 * Users S, T and P and a colleague of S come on top, in organizations of their own.
 */
public final class DataSet {

    /** The share of the largest organization. */
    public static final double LARGEST = 0.097;

    /** The fewest requests in which S and T find their places. */
    public static final int LEAST = 250;

    /** The day of the latest requests. */
    public static final Instant END = Instant.parse("2026-10-01T00:00:00Z");

    /** The day of the first requests. */
    public static final Instant START = Instant.parse("2023-10-01T00:00:00Z");

    private static final double TEN_DAYS = 864e9;
    private static final int SPECIAL_PLACES = 208;
    private static final int SPECIAL_USERS = 4;
    private static final int TICKET = 1;
    private static final int IDENTITY = 2;
    private static final int CHOICE = 3;

    private final int requests;
    private final int users;
    private final int[] organizationOf;
    private final Zipf flows = new Zipf(12);
    private final Zipf models = new Zipf(200);
    private final Words words = new Words();

    private DataSet(int requests, int users, int organizations) {
        if (requests < LEAST) {
            throw new IllegalArgumentException("at least " + LEAST + " requests");
        }
        this.requests = requests;
        this.users = users;
        this.organizationOf = belongings(users, organizations);
    }

    /** Returns this many requests of 50,000 users in 5,000 organizations. */
    public static DataSet of(int requests) {
        return new DataSet(requests, 50_000, 5_000);
    }

    /** Returns this many requests of fewer users, for tests. */
    public static DataSet small(int requests) {
        return new DataSet(requests, Math.max(100, requests), Math.max(10, requests / 10));
    }

    /** Returns how many requests there are. */
    public int requests() {
        return requests;
    }

    /** Returns how many users there are, with those who stand for cases. */
    public int users() {
        return users + SPECIAL_USERS;
    }

    /** Returns how many organizations there are. */
    public int organizations() {
        return organizationOf[users - 1] + SPECIAL_USERS;
    }

    /** Returns the id of a user. */
    public UUID user(int number) {
        return new Dice(IDENTITY, number).id(micros(START) + number);
    }

    /** Returns the id of an organization. */
    public UUID organization(int number) {
        return new Dice(IDENTITY, -1 - number).id(micros(START) + number);
    }

    /** Returns the number of the organization to which a user belongs. */
    public int organizationOf(int user) {
        int special = user - users;
        if (special < 0) {
            return organizationOf[user];
        }
        // the colleague, who is the last one, belongs to S
        return organizationOf[users - 1] + 1 + special % (SPECIAL_USERS - 1);
    }

    /** Returns who asks in this round. */
    public Person person(Persona persona, int round) {
        Dice dice = new Dice(CHOICE, round);
        int user = switch (persona) {
            case S -> users;
            case T -> users + 1;
            case P -> users + 2;
            case B -> dice.below(Math.max(1, (int) (users * LARGEST) - 1));
            case R -> dice.below(users);
        };
        return new Person(persona, user(user), organization(organizationOf(user)));
    }

    /** Returns the request with this number. */
    public Ticket ticket(int number) {
        Dice dice = new Dice(TICKET, number);
        long span = Duration.between(START, END).toSeconds() * 1_000_000L;
        long created = micros(START) + (long) ((double) span * (number + dice.share()) / requests);
        long updated = created + (long) (-Math.log(1 - dice.share()) * TEN_DAYS);
        int requester = requester(number, dice);
        int flow = flows.at(dice.share());
        return new Ticket(
                number,
                dice.id(created),
                user(requester),
                organization(organizationOf(requester)),
                flow,
                Stage.of(dice.share()),
                requester < users && dice.oneIn(100),
                created,
                updated,
                involved(number, requester, dice),
                texts(dice),
                new Ticket.Answers(
                        "area-" + dice.below(10),
                        "model-" + models.at(dice.share()),
                        "serial-" + dice.below(Math.max(1, requests / 20)),
                        dice.below(10_000)));
    }

    /** Returns an instant as the tables keep it. */
    public static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000L + instant.getNano() / 1_000;
    }

    private Ticket.Texts texts(Dice dice) {
        List<String> comments = new ArrayList<>(List.of(words.comment(dice), words.comment(dice)));
        if (dice.oneIn(4)) {
            comments.add(words.comment(dice));
        }
        List<String> internal = dice.oneIn(4) ? List.of() : List.of(words.comment(dice));
        return new Ticket.Texts(words.subject(dice), words.description(dice), comments, internal);
    }

    private int requester(int number, Dice dice) {
        int anybody = dice.below(users);
        long place = (number * (long) SPECIAL_PLACES + requests - 1) / requests;
        if (place >= SPECIAL_PLACES || place * requests / SPECIAL_PLACES != number) {
            return anybody;
        }
        if (place % 26 == 0) {
            return users + 1;
        }
        return place % 26 % 5 == 0 ? users : users + SPECIAL_USERS - 1;
    }

    private List<Involved> involved(int number, int requester, Dice dice) {
        List<Involved> involved = new ArrayList<>();
        if (number % 20 == 7) {
            involved.add(new Involved.Participant(new PortalUserId(user(users + 2)), true));
        }
        if (number % (requests / 10) == 11 && requester < users) {
            involved.add(new Involved.Participant(new PortalUserId(user(users)), true));
        }
        if (dice.share() < 0.55) {
            involved.add(new Involved.Participant(new PortalUserId(user(dice.below(users))), dice.oneIn(2)));
        }
        if (dice.oneIn(50)) {
            involved.add(new Involved.Approver(new PortalUserId(user(dice.below(users)))));
        }
        if (dice.oneIn(50)) {
            int organization = organizationOf[dice.below(users)];
            involved.add(new Involved.RelatedOrganization(new OrganizationId(organization(organization))));
        }
        return List.copyOf(involved);
    }

    private static int[] belongings(int users, int organizations) {
        Zipf others = new Zipf(organizations);
        double first = others.shareOfFirst();
        int[] belongings = new int[users];
        for (int user = 0; user < users; user++) {
            double share = (user + 0.5) / users;
            belongings[user] = share < LARGEST ? 0 : others.at(first + (share - LARGEST) / (1 - LARGEST) * (1 - first));
        }
        return belongings;
    }
}
