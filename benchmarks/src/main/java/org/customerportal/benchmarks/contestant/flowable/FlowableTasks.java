package org.customerportal.benchmarks.contestant.flowable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** Lists and submits through the task service. Answers {@link Asked#L1} alone. */
public final class FlowableTasks implements Contestant, AutoCloseable {

    static final String LINK = "participant";

    private final ProcessEngine engine;
    private final TaskService tasks;

    /** Starts an engine that makes its tables in this database. */
    public FlowableTasks(DataSource dataSource) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        this.engine = configuration.buildProcessEngine();
        this.tasks = engine.getTaskService();
    }

    @Override
    public String name() {
        return "Flowable";
    }

    @Override
    public List<UUID> list(Question question) {
        if (question.asked() != Asked.L1 || question.after().isPresent()) {
            throw new IllegalArgumentException("answers L1 alone");
        }
        String user = question.person().user().toString();
        return tasks
                .createTaskQuery()
                .or()
                .taskOwner(user)
                .taskInvolvedUser(user)
                .taskInvolvedGroups(List.of(question.person().organization().toString()))
                .endOr()
                .orderByTaskCreateTime()
                .desc()
                .listPage(0, Question.PAGE + 1)
                .stream()
                .map(task -> UUID.fromString(task.getId()))
                .toList();
    }

    /** Stores a request as a task, call by call. */
    public UUID submit(Written.Request request) {
        Task task = tasks.newTask(request.id().toString());
        task.setOwner(request.person().user().toString());
        task.setName(request.subject());
        task.setDescription(request.description());
        tasks.saveTask(task);
        tasks.addGroupIdentityLink(task.getId(), request.person().organization().toString(), LINK);
        tasks.setVariables(task.getId(), Map.copyOf(request.fields()));
        return request.id();
    }

    @Override
    public void close() {
        engine.close();
    }
}
