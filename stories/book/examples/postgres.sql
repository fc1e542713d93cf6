insert into cairn_surveys (survey) values ($1)
  on conflict (id) do update set survey = excluded.survey;
insert into cairn_responses (response) values ($1)
  on conflict (survey, id) do nothing;
select counts from cairn_counts where survey = $1 and wave = $2;
