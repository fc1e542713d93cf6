-- Counting answers inside PostgreSQL (12 or newer, server encoding UTF8): the same counts as `countResponses`, to the last
-- number, without any answer leaving the database. What comes out of the view is for `summarizeCounts` on the host alone:
-- small cells stand in it, and only a summary may be shown to anybody.
--
--   insert into cairn_surveys (survey) values ($1)
--     on conflict (id) do update set survey = excluded.survey;         -- one survey of an opened plan
--   insert into cairn_responses (response) values ($1)
--     on conflict (survey, id) do nothing;                             -- sent again: stored once
--   select counts from cairn_counts where survey = $1 and wave = $2;   -- for summarizeCounts(survey, counts)
--
-- What always holds: there is no time and no number that says in which order answers came; a response counts once.
-- Keep it so in a backup, a replica and a log of statements, which know when a row came.

create table cairn_surveys (
  survey jsonb not null check (survey ->> 'id' <> '' and jsonb_typeof(survey -> 'items') = 'array'),
  id text generated always as (survey ->> 'id') stored primary key
);

create table cairn_responses (
  response jsonb not null check (
    response ->> 'format' = 'cairn-response'
    and response ->> 'id' ~ '^[A-Za-z0-9_-]{1,64}$'
    and jsonb_typeof(response -> 'wave') = 'string'
    and jsonb_typeof(response -> 'answers') = 'object'
  ),
  survey text not null generated always as (response ->> 'survey') stored,
  wave text not null generated always as (response ->> 'wave') stored,
  id text not null generated always as (response ->> 'id') stored,
  primary key (survey, id)
);

-- Whether an answer is one of the points or choices. (A list of texts alone would be taken for its parts.)
create function cairn_fits(answer jsonb, offered jsonb) returns boolean
language sql immutable parallel safe as $$
  select coalesce(jsonb_typeof(answer) in ('number', 'string') and offered @> answer, false)
$$;

-- Whether a question was to be asked: of each condition on the way back to the first question, an answer gives one of
-- the values that it names. Of then and now, now counts.
create function cairn_asked(answers jsonb, conditions jsonb) returns boolean
language sql immutable parallel safe as $$
  select not exists (
    select
    from jsonb_array_elements(conditions) as condition
    where not exists (
      select
      from (select answers -> (condition.value ->> 'item') as value) as earlier
        cross join lateral jsonb_array_elements(
          case
            when jsonb_typeof(earlier.value) = 'array' then earlier.value
            when earlier.value ? 'now' and jsonb_typeof(earlier.value) = 'object'
              then jsonb_build_array(earlier.value -> 'now')
            else jsonb_build_array(earlier.value)
          end
        ) as given
      where cairn_fits(given.value, condition.value -> 'in')
    )
  )
$$;

-- What one answer adds to the counts: 'now' and 'then' with a value, 'change' with its direction, 'some' for a list of
-- choices with at least one, 'ignored' for each part that does not fit. An empty answer adds nothing.
create function cairn_parts(kind text, offered jsonb, direction integer, answer jsonb)
returns table (side text, value jsonb)
language sql immutable parallel safe as $$
  select case when cairn_fits(answer, offered) then 'now' else 'ignored' end, answer
  where kind in ('scale', 'choice') and (cairn_fits(answer, offered) or answer <> '""')
  union all
  select case when cairn_fits(answer -> sides.side, offered) then sides.side else 'ignored' end, answer -> sides.side
  from (values ('then'), ('now')) as sides(side)
  where kind = 'then-now' and jsonb_typeof(answer) = 'object' and answer ? sides.side
  union all
  select 'change',
    to_jsonb(sign(((answer ->> 'now')::numeric - (answer ->> 'then')::numeric) * direction)::integer)
  where case
    when kind = 'then-now' and jsonb_typeof(answer) = 'object'
      then cairn_fits(answer -> 'then', offered) and cairn_fits(answer -> 'now', offered)
  end
  union all
  select distinct case when cairn_fits(choice.value, offered) then 'now' else 'ignored' end, choice.value
  from jsonb_array_elements(case when kind = 'choices' and jsonb_typeof(answer) = 'array' then answer else '[]' end)
    as choice
  union all
  select 'some', null
  where kind = 'choices' and jsonb_typeof(answer) = 'array' and exists (
    select from jsonb_array_elements(case jsonb_typeof(answer) when 'array' then answer else '[]' end) as choice
    where cairn_fits(choice.value, offered)
  )
  union all
  select 'ignored', answer
  where (kind = 'then-now' and jsonb_typeof(answer) <> 'object') or (kind = 'choices' and jsonb_typeof(answer) <> 'array')
  union all
  select
    -- Larger ones are infinite for who reads them as a number.
    case when abs(answer::text::numeric) <= 1.7976931348623157e308 then 'now' else 'ignored' end,
    answer
  where case when kind = 'number' then jsonb_typeof(answer) = 'number' end
  union all
  select 'ignored', answer
  where kind = 'number' and jsonb_typeof(answer) <> 'number'
    or kind in ('date', 'text') and jsonb_typeof(answer) <> 'string'
  union all
  select
    case
      when answer #>> '{}' !~ '[^0-9-]' and answer #>> '{}' ~ (
        '^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)'
        || '|02-(?:0[1-9]|1\d|2[0-8]))'
        || '|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$'
      ) then 'now'
      else 'ignored'
    end,
    answer
  where kind = 'date' and jsonb_typeof(answer) = 'string' and answer <> '""'
  union all
  select 'now', to_jsonb(own.words)
  from (
    select btrim(
      answer #>> '{}',
      E' \t\n\u000B\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'
        || E'\u2028\u2029\u202F\u205F\u3000\uFEFF'
    ) as words
  ) as own
  where kind = 'text' and jsonb_typeof(answer) = 'string' and own.words <> ''
$$;

create view cairn_counts as
with recursive
  -- Each wave of each survey; one without a name where a survey has none.
  waves as (
    select s.id as survey, coalesce(w.value ->> 'id', '') as wave, jsonb_array_length(s.survey -> 'waves') as among
    from cairn_surveys s
      left join lateral jsonb_array_elements(s.survey -> 'waves') as w on true
  ),
  questions as (
    select s.id as survey, i.at, i.value as item, i.value ->> 'id' as id, i.value ->> 'kind' as kind,
      nullif(i.value -> 'when', 'null') as condition
    from cairn_surveys s
      cross join lateral jsonb_array_elements(s.survey -> 'items') with ordinality as i(value, at)
  ),
  -- From a question back to where its conditions begin; a circle ends where it closes.
  way_back as (
    select survey, id as item, condition, array[id] as seen
    from questions
    where condition is not null
    union all
    select b.survey, b.item, q.condition, b.seen || q.id
    from way_back b
      join questions q on q.survey = b.survey and q.id = b.condition ->> 'item'
    where q.condition is not null and q.id <> all (b.seen)
  ),
  -- A condition on a question that is not there asks everybody.
  conditions as (
    select b.survey, b.item, jsonb_agg(b.condition) as conditions
    from way_back b
    where exists (select from questions q where q.survey = b.survey and q.id = b.condition ->> 'item')
    group by b.survey, b.item
  ),
  -- Points and choices as they stand in the survey.
  stated as (
    select q.survey, q.id as item, p.at, p.value -> 'value' as value,
      coalesce(p.value -> 'favorable' = 'true', false) as favorable
    from questions q
      join cairn_surveys s on s.id = q.survey
      cross join lateral jsonb_array_elements(s.survey -> 'scales') as scale
      cross join lateral jsonb_array_elements(scale.value -> 'points') with ordinality as p(value, at)
    where q.kind in ('scale', 'then-now') and scale.value -> 'id' = q.item -> 'scale'
    union all
    select q.survey, q.id, c.at, c.value -> 'value', false
    from questions q
      cross join lateral jsonb_array_elements(coalesce(nullif(q.item -> 'choices', 'null'), '[]'))
        with ordinality as c(value, at)
    where q.kind in ('choice', 'choices')
  ),
  -- 1 where the favorable end of a scale is its end, -1 where it is its beginning.
  directions as (
    select survey, item,
      case
        when avg((value #>> '{}')::numeric) filter (where favorable) < avg((value #>> '{}')::numeric) then -1
        else 1
      end as direction
    from stated
    where jsonb_typeof(value) = 'number'
    group by survey, item
  ),
  -- Each value once, in the order of the survey.
  offers as (
    select survey, item,
      jsonb_agg(value order by place) as offered,
      coalesce(jsonb_agg(value) filter (where favorable), '[]') as favorable
    from (
      select survey, item, value, min(at) as place, bool_or(favorable) as favorable
      from stated
      group by survey, item, value
    ) as once
    group by survey, item
  ),
  items as (
    select q.survey, q.at, q.id, q.kind, c.conditions,
      coalesce(o.offered, '[]') as offered, coalesce(o.favorable, '[]') as favorable, coalesce(d.direction, 1) as direction,
      q.kind in ('scale', 'then-now') and o.favorable <> '[]' and q.condition is null as by_group,
      q.item -> 'group' = 'true' and q.kind in ('choice', 'scale') and o.offered is not null as groups
    from questions q
      left join conditions c on c.survey = q.survey and c.item = q.id
      left join offers o on o.survey = q.survey and o.item = q.id
      left join directions d on d.survey = q.survey and d.item = q.id
    where q.kind in ('scale', 'then-now', 'choice', 'choices', 'number', 'date', 'text')
  ),
  -- One cut a survey: the first question that is marked.
  groupings as (
    select distinct on (survey) survey, id, offered, conditions
    from items
    where groups
    order by survey, at
  ),
  -- Every response once, with the group it belongs to: '' for those who did not say.
  responses as (
    select w.survey, w.wave, r.id, r.response -> 'answers' as answers,
      case
        when cairn_fits(r.response -> 'answers' -> g.id, g.offered)
          and (g.conditions is null or cairn_asked(r.response -> 'answers', g.conditions))
          then r.response -> 'answers' ->> g.id
        else ''
      end as "group"
    from waves w
      join cairn_responses r
        on r.survey = w.survey and (r.wave = w.wave or (r.wave = '' and w.among < 2))
      left join groupings g on g.survey = w.survey
  ),
  -- The one pass over all answers. (Without "offset 0" an answer would be looked up again for each thing asked of it.)
  tally as materialized (
    select g.survey, g.wave, g.item, part.side, part.value, g."group", count(*)::integer as count
    from (
        select r.survey, r.wave, r."group", i.id as item, i.kind, i.offered, i.direction, r.answers -> i.id as answer,
          i.conditions is null or cairn_asked(r.answers, i.conditions) as asked
        from responses r
          join items i on i.survey = r.survey and r.answers ? i.id
        offset 0
      ) as g
      cross join lateral (
        select p.side, case when p.side <> 'ignored' then p.value end as value
        from cairn_parts(g.kind, g.offered, g.direction, g.answer) as p
        where g.asked
        union all
        select 'ignored', null
        where not g.asked
      ) as part
    group by g.survey, g.wave, g.item, part.side, part.value, g."group"
  ),
  -- How often each point or choice was given, also those that nobody gave.
  offered_counts as (
    select w.survey, w.wave, i.id as item, sides.side,
      coalesce(
        jsonb_agg(jsonb_build_object('value', o.value, 'count', coalesce(given.count, 0)) order by o.place)
          filter (where o.value is not null),
        '[]'
      ) as values
    from waves w
      join items i on i.survey = w.survey
      cross join (values ('then'), ('now')) as sides(side)
      left join lateral jsonb_array_elements(i.offered) with ordinality as o(value, place) on true
      left join lateral (
        select sum(t.count) as count
        from tally t
        where t.survey = w.survey and t.wave = w.wave and t.item = i.id and t.side = sides.side and t.value = o.value
      ) as given on true
    group by w.survey, w.wave, i.id, sides.side
  ),
  item_counts as (
    select w.survey, w.wave,
      jsonb_agg(
        jsonb_build_object('id', i.id, 'kind', i.kind, 'answered', own.answered, 'values', own.values)
        || case when i.kind = 'then-now' then jsonb_build_object('before', own.before, 'change', own.change) else '{}' end
        || case
          when i.by_group and g.id <> i.id then jsonb_build_object('groups', own.groups)
          else '{}'
        end
        order by i.at
      ) as items,
      jsonb_agg(jsonb_build_object('id', i.id, 'texts', own.texts) order by i.at) filter (where i.kind = 'text') as texts
    from waves w
      join items i on i.survey = w.survey
      left join groupings g on g.survey = w.survey
      join offered_counts offered_now
        on offered_now.survey = w.survey and offered_now.wave = w.wave and offered_now.item = i.id
          and offered_now.side = 'now'
      join offered_counts offered_then
        on offered_then.survey = w.survey and offered_then.wave = w.wave and offered_then.item = i.id
          and offered_then.side = 'then'
      cross join lateral (
        select
          coalesce(sum(t.count) filter (where t.side = case i.kind when 'choices' then 'some' else 'now' end), 0)
            as answered,
          case
            when i.kind = 'text' then '[]'
            when i.kind in ('number', 'date') then (
              select coalesce(
                jsonb_agg(
                  jsonb_build_object('value', v.value, 'count', v.count)
                  order by case when jsonb_typeof(v.value) = 'number' then (v.value #>> '{}')::numeric end,
                    v.value #>> '{}' collate "C"
                ),
                '[]'
              )
              from (
                select n.value, sum(n.count) as count
                from tally n
                where n.survey = w.survey and n.wave = w.wave and n.item = i.id and n.side = 'now'
                group by n.value
              ) as v
            )
            else offered_now.values
          end as values,
          offered_then.values as before,
          jsonb_build_object(
            'pairs', coalesce(sum(t.count) filter (where t.side = 'change'), 0),
            'improved', coalesce(sum(t.count) filter (where t.side = 'change' and t.value = '1'), 0),
            'same', coalesce(sum(t.count) filter (where t.side = 'change' and t.value = '0'), 0),
            'declined', coalesce(sum(t.count) filter (where t.side = 'change' and t.value = '-1'), 0)
          ) as change,
          case
            when i.by_group then (
              select jsonb_agg(
                jsonb_build_object(
                  'group', names."group",
                  'answered', (
                    select coalesce(sum(n.count), 0)
                    from tally n
                    where n.survey = w.survey and n.wave = w.wave and n.item = i.id and n.side = 'now'
                      and n."group" = names."group"
                  ),
                  'favorable', (
                    select coalesce(sum(n.count), 0)
                    from tally n
                    where n.survey = w.survey and n.wave = w.wave and n.item = i.id and n.side = 'now'
                      and n."group" = names."group" and i.favorable @> n.value
                  )
                )
                order by names.place
              )
              from jsonb_array_elements_text(g.offered || '""') with ordinality as names("group", place)
            )
          end as groups,
          case
            when i.kind = 'text' then (
              select coalesce(jsonb_agg(n.value order by n.value #>> '{}' collate "C"), '[]')
              from tally n
                cross join lateral generate_series(1, n.count)
              where n.survey = w.survey and n.wave = w.wave and n.item = i.id and n.side = 'now'
            )
          end as texts
        from tally t
        where t.survey = w.survey and t.wave = w.wave and t.item = i.id
      ) as own
    group by w.survey, w.wave
  ),
  ids as (
    select survey, wave, jsonb_agg(id order by id collate "C") as ids
    from responses
    group by survey, wave
  )
select w.survey, w.wave,
  jsonb_build_object(
    'format', 'cairn-counts',
    'version', 1,
    'survey', w.survey,
    'wave', w.wave,
    'ids', coalesce(ids.ids, '[]'),
    'ignored', (
      select coalesce(sum(t.count), 0)
      from tally t
      where t.survey = w.survey and t.wave = w.wave and t.side = 'ignored'
    ),
    -- What is no response was never stored.
    'refused', 0,
    'items', coalesce(item_counts.items, '[]'),
    'texts', coalesce(item_counts.texts, '[]')
  ) as counts
from waves w
  left join ids on ids.survey = w.survey and ids.wave = w.wave
  left join item_counts on item_counts.survey = w.survey and item_counts.wave = w.wave;
