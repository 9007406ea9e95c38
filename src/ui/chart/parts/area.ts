import { MarkAreaComponent, MarkPointComponent } from 'echarts/components'
import { use as register } from 'echarts/core'

register([MarkAreaComponent, MarkPointComponent])
