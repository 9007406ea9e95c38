/**
 * A small package without a fault, letter for letter: every table, every way a row can refer to
 * another.
 */
export const SMALL_PACKAGE = {
  'datapackage.json': JSON.stringify({
    name: 'small',
    title: 'Small',
    version: '1.0.0',
    created: '2021-12-31T00:00:00Z',
    dashboard: {
      title: 'Small',
      as_of: '2021-10-27',
      parent_unit: 'p',
      level: 'district',
      period: '2021',
      focus: ['a'],
      composite: 'score',
    },
    resources: [
      { name: 'units', path: 'units.csv' },
      { name: 'successions', path: 'successions.csv' },
      { name: 'fields', path: 'fields.csv' },
      { name: 'indicators', path: 'indicators.csv' },
      { name: 'observations', path: 'observations.csv' },
      { name: 'bands', path: 'bands.csv' },
      { name: 'models', path: 'models.csv' },
      { name: 'adoptions', path: 'adoptions.csv' },
      { name: 'shortcomings', path: 'shortcomings.csv' },
      { name: 'directives', path: 'directives.csv' },
      { name: 'inspections', path: 'inspections.csv' },
      { name: 'sources', path: 'sources.csv' },
      { name: 'targets', path: 'targets.csv' },
      { name: 'events', path: 'events.csv' },
      { name: 'responses', path: 'responses.csv' },
    ],
  }),
  'units.csv': `unit_id,code,name,short_name,kind,level,group,parent_id,valid_from,valid_to,grid_row,grid_col,lon,lat,aliases
p,87,Province,P,tinh,province,,,,,,,,,
a,866,Alpha,A,huyen,district,north,p,,2025-07-01,1,1,105.6,10.4,Al;Alf
b,867,Beta,B,huyen,district,north,p,,2025-07-01,1,2,105.7,10.5,
c,868,Gamma,C,xa,commune,,p,2025-07-01,,,,,,
`,
  'successions.csv': `unit_id,successor_id,on,part,note,source_id
a,c,2025-07-01,whole,,law
`,
  'fields.csv': `field_id,name,short_name,order,description
tthc,Procedures,Proc,1,
`,
  'indicators.csv': `indicator_id,code,name,short_name,field_id,measure,decimals,polarity,target,near,min,max,max_score,weight,aggregate,headline_order,definition,formula,frequency,source_id,aliases
score,0,Score,Score,tthc,score,2,higher,80,,,,100,,mean,,All of it,,quarter,law,
ontime,1.1,On time,On time,tthc,percent,1,higher,98,95,50,100,,4,ratio,1,Dossiers on time,,quarter,law,OT
late,1.2,Late,Late,tthc,count,0,lower,,,0,20,,1,sum,2,Dossiers late,,quarter,,
`,
  'observations.csv': `unit_id,indicator_id,period,basis,value,numerator,denominator,target,published_on,status,missing_reason,note,source_id
a,score,2021,final,80,,,,2022-01-10,official,,,law
a,ontime,2021,final,90,90,100,,2022-01-10,official,,,law
a,late,2021,final,4,,,,2022-01-10,official,,,law
b,ontime,2021,final,95,190,200,97,2022-01-10,official,,,law
b,late,2021,final,,,,,2022-01-10,official,not counted,,law
p,ontime,2021,final,93.3,,,,2022-01-10,official,,,law
`,
  'bands.csv': `scheme_id,order,indicator_id,group,lower,upper,label,glyph,source_id
par,1,score,,0,80,Fair,o,law
par,2,score,,80,,Good,*,law
`,
  'models.csv': `model_id,name,field_ids,indicator_ids,problem,description,started,lead_unit_id,evidence,source_id
wed,Wednesday online,tthc,ontime;late,Queues,Online on Wednesdays,2020-01-01,a,,law
`,
  'adoptions.csv': `model_id,unit_id,stage,since,result,attribution,source_id
wed,a,in_use,2020-01-01,,joint,law
wed,b,piloting,,,joint,law
`,
  'shortcomings.csv': `shortcoming_id,unit_ids,field_id,indicator_id,text,severity,found_on,inspection_id,due,status,resolved_on,attribution,source_id
slow,a;b,tthc,ontime,Dossiers are late,high,2021-10-27,visit,2021-12-31,open,,common,law
`,
  'directives.csv': `directive_id,inspection_id,unit_ids,field_id,indicator_ids,text,issued_on,due,status,done_unit_ids,in_progress_unit_ids,open_unit_ids,progress_note,source_id
hurry,visit,a;b,tthc,ontime,Be on time,2021-10-27,,in_progress,a,,,,law
`,
  'inspections.csv': `inspection_id,date,title,chair,format,unit_ids,praised,place,source_id
visit,2021-10-27,Visit,Chair,online,a;b,Well led;Well kept,,law
`,
  'sources.csv': `source_id,title,publisher,date,url,kind
law,The law,The state,2021-01-01,https://example.org/law,law
`,
  'targets.csv': `indicator_id,year,level,group,unit_id,target,status,note,source_id
ontime,2030,district,,,99,official,,law
`,
  'events.csv': `event_id,on,kind,text,indicator_ids,unit_ids,source_id
redrawn,2025-07-01,merger,Redrawn,,c,law
`,
  'responses.csv': `unit_id,indicator_id,period,shortcoming_id,directive_id,explanation,commitment,commitment_due,evidence,answered_on,source_id
b,,,,hurry,Two of us fell ill,All on time,2021-12-31,,2021-11-05,law
`,
} as const

export type SmallFile = keyof typeof SMALL_PACKAGE

/**
 * The package with one text of one file replaced. Throws unless the text stands there exactly once.
 */
export function withFault(
  file: SmallFile,
  text: string,
  replacement: string,
): Readonly<Record<string, string>> {
  const parts = SMALL_PACKAGE[file].split(text)
  if (parts.length !== 2)
    throw new Error(
      `${file} holds ${JSON.stringify(text)} ${parts.length - 1} times: once is allowed`,
    )
  return { ...SMALL_PACKAGE, [file]: parts.join(replacement) }
}
